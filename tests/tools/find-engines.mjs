import { delimiter } from 'node:path';
import { findChromium, THIS_MACHINE } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').Machine} Machine */

/**
 * A browser engine the journeys run in. `env` tells the tests where its programs are; `lacks` are the
 * tags of the journeys its driver cannot do.
 *
 * @typedef {{ engine: 'chromium' | 'firefox' | 'webkitgtk', name: string, env: Record<string, string>, lacks: string[] }} FoundEngine
 */

/** What apt-get calls what an engine needs. */
export const PACKAGES = {
  Firefox: ['firefox-esr'],
  WebKitGTK: ['webkit2gtk-driver', 'xvfb'],
};

const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
const WINDOWS_FIREFOX = 'Mozilla Firefox\\firefox.exe';

/** @param {Machine} machine @param {string} variable @returns {string | null} the program it names */
function named({ env, exists }, variable) {
  const path = env[variable];
  if (!path) return null;
  if (exists(path)) return path;
  throw new Error(
    `${variable} names ${path}, but there is no such file: correct it or leave it empty.`,
  );
}

/** @param {Machine} machine @param {string[]} names in the order of liking */
function onThePath({ env, exists }, names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return places.find(exists) ?? null;
}

/** @param {Machine} machine */
function installedFirefox(machine) {
  const { platform, env, exists } = machine;
  if (platform === 'darwin') return exists(MAC_FIREFOX) ? MAC_FIREFOX : null;
  if (platform === 'win32') {
    const places = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].map(
      (folder) => `${folder}\\${WINDOWS_FIREFOX}`,
    );
    return places.find(exists) ?? null;
  }
  // A snap reads and writes no folder of ours, and Ubuntu's "firefox" only starts the snap.
  const names = exists('/snap/bin/firefox') ? ['firefox-esr'] : ['firefox-esr', 'firefox'];
  return onThePath(machine, names);
}

/**
 * The program file of Firefox: the one PRAXISHILFE_FIREFOX names, else an installed one.
 *
 * @param {Partial<Machine>} [overrides] for tests
 * @returns {string | null} throws an Error whose message is one sentence for the person.
 */
export function findFirefox(overrides = {}) {
  const machine = { ...THIS_MACHINE, ...overrides };
  return named(machine, 'PRAXISHILFE_FIREFOX') ?? installedFirefox(machine);
}

/**
 * The driver of WebKitGTK and the screen it needs; without either there is neither.
 *
 * @param {Partial<Machine>} [overrides] for tests
 * @returns {{ driver: string, xvfb: string } | null} throws as {@link findFirefox} does
 */
export function findWebKit(overrides = {}) {
  const machine = { ...THIS_MACHINE, ...overrides };
  const driver =
    named(machine, 'PRAXISHILFE_WEBKIT_DRIVER') ?? onThePath(machine, ['WebKitWebDriver']);
  const xvfb = named(machine, 'PRAXISHILFE_XVFB') ?? onThePath(machine, ['Xvfb']);
  return driver && xvfb ? { driver, xvfb } : null;
}

/** @typedef {{ found: FoundEngine[], missing: (keyof typeof PACKAGES)[] }} Engines */

/**
 * Every engine there is on this machine; a Chromium is installed when there is none.
 *
 * @param {Partial<Machine>} [overrides] for tests
 * @returns {Promise<Engines>} rejects with an Error whose message is one sentence for the person.
 */
export async function findEngines(overrides = {}) {
  const chromium = await findChromium(overrides);
  const firefox = findFirefox(overrides);
  const webkit = findWebKit(overrides);
  /** @type {Engines} */
  const engines = {
    found: [
      {
        engine: 'chromium',
        name: 'Chromium',
        env: { PRAXISHILFE_CHROMIUM: chromium },
        lacks: [],
      },
    ],
    missing: [],
  };
  if (firefox) {
    const env = { PRAXISHILFE_FIREFOX: firefox };
    engines.found.push({ engine: 'firefox', name: 'Firefox', env, lacks: [] });
  } else {
    engines.missing.push('Firefox');
  }
  if (webkit) {
    const env = { PRAXISHILFE_WEBKIT_DRIVER: webkit.driver, PRAXISHILFE_XVFB: webkit.xvfb };
    // The driver starts its browser in a private mode that forgets everything at the end.
    engines.found.push({ engine: 'webkitgtk', name: 'WebKitGTK', env, lacks: ['@restart'] });
  } else {
    engines.missing.push('WebKitGTK');
  }
  return engines;
}

/** @param {Engines['missing']} missing e.g. "Firefox (on Debian: apt-get install firefox-esr)" */
const withWay = (missing) =>
  missing
    .map((name) => `${name} (on Debian: apt-get install ${PACKAGES[name].join(' ')})`)
    .join(', ');

/**
 * Which engines the journeys run in, in one line.
 *
 * @param {Engines} engines
 */
export function describeEngines({ found, missing }) {
  const names = found.map(({ name }) => name).join(', ');
  const leftOut = missing.length > 0 ? `; not found and left out: ${withWay(missing)}` : '';
  return `Engines of the journeys: ${names}${leftOut}.`;
}

/**
 * With PRAXISHILFE_ENGINES=all a missing engine is an error instead of a remark.
 *
 * @param {Engines} engines
 * @param {NodeJS.ProcessEnv} [env]
 */
export function insistOnEngines({ missing }, env = process.env) {
  if (env.PRAXISHILFE_ENGINES !== 'all' || missing.length === 0) return;
  throw new Error(
    `PRAXISHILFE_ENGINES=all asks for every engine, but there is no ${withWay(missing)}.`,
  );
}
