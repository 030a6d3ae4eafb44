// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  describeEngines,
  findEngines,
  findFirefox,
  findWebKit,
  insistOnEngines,
} from '../tools/find-engines.mjs';
import { installBrowsers } from '../tools/install-browsers.mjs';

interface Situation {
  env?: Record<string, string>;
  platform?: string;
  asRoot?: boolean;
  /** Files that are there from the start. */
  files?: string[];
  /** Files that apt-get brings. */
  brings?: string[];
}

const CHROMIUM = '/usr/bin/chromium';
const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const PDFINFO = '/usr/bin/pdfinfo';
const QPDF = '/usr/bin/qpdf';

/** A machine on paper; `ran` lists the commands it was told to run, without looking at versions. */
function machine({ env = {}, files = [], brings = [], ...rest }: Situation = {}) {
  const present = new Set([CHROMIUM, ...files]);
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/usr/bin:/snap/bin', ...env },
    platform: 'linux',
    asRoot: false,
    ...rest,
    exists: (path: string) => present.has(path),
    downloaded: async () => '',
    say: () => {},
    run: async (command: string, args: string[]) => {
      if (args[0] === '--version') return { code: 0, output: '' };
      ran.push(`${command} ${args.join(' ')}`);
      if (args[0] === 'install') for (const file of brings) present.add(file);
      return { code: 0, output: '' };
    },
  };
}

describe('Firefox is', () => {
  it('the one that PRAXISHILFE_FIREFOX names', () => {
    const env = { PRAXISHILFE_FIREFOX: '/opt/firefox/firefox' };
    const files = ['/opt/firefox/firefox', FIREFOX];
    expect(findFirefox(machine({ env, files }))).toBe('/opt/firefox/firefox');
  });

  it('never another than the named one', () => {
    const env = { PRAXISHILFE_FIREFOX: '/opt/gone' };
    expect(() => findFirefox(machine({ env, files: [FIREFOX] }))).toThrow(
      'PRAXISHILFE_FIREFOX names /opt/gone, but there is no such file',
    );
  });

  it('the extended support release before any other', () => {
    expect(findFirefox(machine({ files: ['/usr/bin/firefox', FIREFOX] }))).toBe(FIREFOX);
    expect(findFirefox(machine({ files: ['/usr/bin/firefox'] }))).toBe('/usr/bin/firefox');
  });

  it('not a snap, which may not use our folders', () => {
    const files = ['/usr/bin/firefox', '/snap/bin/firefox'];
    expect(findFirefox(machine({ files }))).toBeNull();
  });

  it('the application of a Mac or of Windows', () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findFirefox(machine({ platform: 'darwin', files: [mac] }))).toBe(mac);
    const windows = 'C:\\Programme\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Programme' };
    expect(findFirefox(machine({ platform: 'win32', env, files: [windows] }))).toBe(windows);
  });

  it('left out where there is none', () => {
    expect(findFirefox(machine())).toBeNull();
  });
});

describe('WebKitGTK', () => {
  it('is its driver and a screen for it', () => {
    expect(findWebKit(machine({ files: [DRIVER, XVFB] }))).toEqual({ driver: DRIVER, xvfb: XVFB });
  });

  it.each([[[DRIVER]], [[XVFB]]])('is left out with %o alone', (files) => {
    expect(findWebKit(machine({ files }))).toBeNull();
  });
});

describe('the journeys', () => {
  it('run in Chromium and say what was not found', async () => {
    const engines = await findEngines(machine());
    expect(describeEngines(engines)).toBe(
      'Engines of the journeys: Chromium; not found and left out: Firefox (on Debian: apt-get install firefox-esr), WebKitGTK (on Debian: apt-get install webkit2gtk-driver xvfb).',
    );
    expect(() => insistOnEngines(engines, {})).not.toThrow();
  });

  it('run in every engine there is, told where it lies', async () => {
    const engines = await findEngines(machine({ files: [FIREFOX, DRIVER, XVFB] }));
    expect(describeEngines(engines)).toBe('Engines of the journeys: Chromium, Firefox, WebKitGTK.');
    expect(Object.assign({}, ...engines.found.map(({ env }) => env))).toEqual({
      PRAXISHILFE_CHROMIUM: CHROMIUM,
      PRAXISHILFE_FIREFOX: FIREFOX,
      PRAXISHILFE_WEBKIT_DRIVER: DRIVER,
      PRAXISHILFE_XVFB: XVFB,
    });
    expect(() => insistOnEngines(engines, { PRAXISHILFE_ENGINES: 'all' })).not.toThrow();
  });

  it('leave out what a driver cannot do, in WebKitGTK alone', async () => {
    const { found } = await findEngines(machine({ files: [FIREFOX, DRIVER, XVFB] }));
    expect(found.filter(({ lacks }) => lacks.length > 0).map(({ name }) => name)).toEqual([
      'WebKitGTK',
    ]);
  });

  it('do not begin when all engines are asked for and one is missing', async () => {
    const engines = await findEngines(machine({ files: [FIREFOX] }));
    expect(() => insistOnEngines(engines, { PRAXISHILFE_ENGINES: 'all' })).toThrow(
      /asks for every engine, but there is no WebKitGTK .+\.$/,
    );
  });
});

describe('installing the browsers', () => {
  const debian = '/etc/debian_version';

  it('brings what is missing and nothing else', async () => {
    const here = machine({ asRoot: true, files: [debian, FIREFOX], brings: [DRIVER, XVFB] });
    expect(await installBrowsers(here)).toBe(
      'Engines of the journeys: Chromium, Firefox, WebKitGTK.',
    );
    expect(here.ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb poppler-utils qpdf',
    ]);
  });

  it('brings what reads our PDFs too, and goes on without it', async () => {
    const here = machine({ asRoot: true, files: [debian, FIREFOX, DRIVER, XVFB, PDFINFO] });
    await installBrowsers(here);
    expect(here.ran.at(-1)).toBe('apt-get install -y --no-install-recommends qpdf');
  });

  it('does nothing where all are there', async () => {
    const here = machine({ files: [FIREFOX, DRIVER, XVFB, PDFINFO, QPDF] });
    await installBrowsers(here);
    expect(here.ran).toEqual([]);
  });

  it('fails when one is still missing', async () => {
    const here = machine({ asRoot: true, files: [debian], brings: [FIREFOX] });
    await expect(installBrowsers(here)).rejects.toThrow('there is no WebKitGTK');
  });

  it('fails for a person who may not install', async () => {
    await expect(installBrowsers(machine({ files: [debian] }))).rejects.toThrow('no Firefox');
  });
});
