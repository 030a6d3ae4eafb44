// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findChromium, listChromiumArgs, listUsualPlaces } from '../tools/find-browser.mjs';

interface Situation {
  env?: Record<string, string>;
  platform?: string;
  asRoot?: boolean;
  /** Files that are there from the start. */
  files?: string[];
  /** Programs that are there but do not run. */
  broken?: string[];
  /** Command → file it brings. */
  installs?: Record<string, string>;
}

/** A machine on paper; `ran` lists the commands it was told to run, without looking at versions. */
function machine({ files = [], broken = [], installs = {}, ...rest }: Situation) {
  const present = new Set(files);
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/usr/bin:/snap/bin' },
    platform: 'linux',
    asRoot: false,
    ...rest,
    exists: (path: string) => present.has(path),
    downloaded: async () => '/cache/playwright/chrome',
    say: () => {},
    run: async (command: string, args: string[]) => {
      if (args[0] === '--version') return { code: broken.includes(command) ? 1 : 0, output: '' };
      const line = `${command.split('/').at(-1)} ${args.join(' ')}`.replace(/ \S*cli\.js/, '');
      ran.push(line);
      for (const [part, file] of Object.entries(installs))
        if (line.includes(part)) present.add(file);
      return { code: 0, output: '' };
    },
  };
}

const APT = { 'apt-get install': '/usr/bin/chromium' };
const PLAYWRIGHT = { 'install chromium': '/cache/playwright/chrome' };

describe('the browser is', () => {
  it.each(['PRAXISHILFE_CHROMIUM', 'CHROME_PATH'])('the one that %s names', async (name) => {
    const env = { PATH: '/usr/bin', [name]: '/opt/my/chrome' };
    const files = ['/opt/my/chrome', '/usr/bin/chromium'];
    expect(await findChromium(machine({ env, files }))).toBe('/opt/my/chrome');
  });

  it('never another than the named one', async () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' };
    const finding = findChromium(machine({ env, files: ['/usr/bin/chromium'] }));
    await expect(finding).rejects.toThrow('names /opt/gone, but there is no such file');
  });

  it('an installed one, Chromium before Chrome before Edge', async () => {
    const files = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/snap/bin/chromium'];
    expect(await findChromium(machine({ files }))).toBe('/snap/bin/chromium');
    expect(await findChromium(machine({ files: files.slice(0, 2) }))).toBe(
      '/usr/bin/google-chrome',
    );
  });

  it('one that runs, not a script that only gives advice', async () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    const broken = ['/usr/bin/chromium-browser'];
    expect(await findChromium(machine({ files, broken }))).toBe('/usr/bin/google-chrome');
  });

  it('the one Playwright downloaded earlier, before anything is installed', async () => {
    const here = machine({
      files: ['/cache/playwright/chrome', '/etc/debian_version'],
      asRoot: true,
    });
    expect(await findChromium(here)).toBe('/cache/playwright/chrome');
    expect(here.ran).toEqual([]);
  });

  it('installed by apt-get on Debian as root', async () => {
    const here = machine({ files: ['/etc/debian_version'], asRoot: true, installs: APT });
    expect(await findChromium(here)).toBe('/usr/bin/chromium');
    expect(here.ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('downloaded by Playwright for everybody else', async () => {
    const here = machine({ files: ['/etc/debian_version'], installs: PLAYWRIGHT });
    expect(await findChromium(here)).toBe('/cache/playwright/chrome');
    expect(here.ran).toEqual(['node install chromium']);
  });

  it('downloaded with its libraries when apt-get brought none', async () => {
    const installs = { '--with-deps chromium': '/cache/playwright/chrome' };
    const here = machine({ files: ['/etc/debian_version'], asRoot: true, installs });
    expect(await findChromium(here)).toBe('/cache/playwright/chrome');
  });

  it('asked for in one sentence when nothing helped', async () => {
    await expect(findChromium(machine({}))).rejects.toThrow(/^No Chromium, Chrome or Edge .+\.$/);
  });
});

describe('the usual places', () => {
  it('on a Mac are the application folders', () => {
    const places = listUsualPlaces({ platform: 'darwin', env: { HOME: '/Users/eva' } });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('on Windows are the program folders that exist there', () => {
    const env = { PROGRAMFILES: 'C:\\Programme' };
    expect(listUsualPlaces({ platform: 'win32', env })).toEqual([
      'C:\\Programme\\Chromium\\Application\\chrome.exe',
      'C:\\Programme\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Programme\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe("the browser's sandbox", () => {
  it('stays on for a person', () => {
    expect(listChromiumArgs({ asRoot: false, ci: false })).not.toContain('--no-sandbox');
  });

  it.each([
    { asRoot: true, ci: false },
    { asRoot: false, ci: true },
  ])('is left out where it cannot start: %o', (where) => {
    expect(listChromiumArgs(where)).toContain('--no-sandbox');
  });
});
