import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensure-installed.mjs';
import { run } from './run-command.mjs';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const PLAYWRIGHT = join(ROOT, 'node_modules/@playwright/test/cli.js');

const HELP =
  'No Chromium, Chrome or Edge was found and none could be installed: install one of them, or set PRAXISHILFE_CHROMIUM to its program file.';

/** @typedef {{ env: NodeJS.ProcessEnv, platform: string, asRoot: boolean,
 *   exists: (path: string) => boolean, run: typeof run,
 *   downloaded: () => Promise<string>, say: (line: string) => void }} Machine */

/** Where Playwright keeps the browser it downloads; "" when it has none for this system. */
async function findDownloaded() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** The machine this runs on. @type {Machine} */
export const THIS_MACHINE = {
  env: process.env,
  platform: process.platform,
  asRoot: process.getuid?.() === 0,
  exists: existsSync,
  run,
  downloaded: findDownloaded,
  say: console.log,
};

/**
 * Every place a browser is usually installed at, the likeliest first.
 *
 * @param {Pick<Machine, 'env' | 'platform'>} machine
 */
export function listUsualPlaces({ env, platform }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME ?? ''}/Applications`];
    return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** @param {Machine} machine */
async function findInstalled(machine) {
  const places = [...listUsualPlaces(machine), await machine.downloaded()];
  for (const path of places.filter((place) => place && machine.exists(place))) {
    // Ubuntu's chromium-browser is a script that only tells you to install another package.
    if (machine.platform !== 'linux') return path;
    if ((await machine.run(path, ['--version'], { quiet: true })).code === 0) return path;
  }
  return null;
}

/** @param {Machine} machine */
async function installWithApt(machine) {
  const { platform, asRoot, exists, env } = machine;
  if (platform !== 'linux' || !asRoot || !exists('/etc/debian_version')) return;
  machine.say('Installing Chromium with apt-get …');
  const options = { quiet: true, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  // An unreachable extra source fails the update without hindering the install.
  await machine.run('apt-get', ['update'], options);
  await machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

/** @param {Machine} machine */
async function downloadWithPlaywright(machine) {
  machine.say('Downloading Chromium with Playwright …');
  const withLibraries = machine.platform === 'linux' && machine.asRoot ? ['--with-deps'] : [];
  await machine.run(process.execPath, [PLAYWRIGHT, 'install', ...withLibraries, 'chromium'], {
    quiet: true,
  });
}

/**
 * The program file of a Chromium-like browser: the one named by PRAXISHILFE_CHROMIUM or
 * CHROME_PATH, an installed one, else one it installs itself.
 *
 * @param {Partial<Machine>} [overrides] for tests
 * @returns {Promise<string>} rejects with an Error whose message is one sentence for the person.
 */
export async function findChromium(overrides = {}) {
  const machine = { ...THIS_MACHINE, ...overrides };
  const named = machine.env.PRAXISHILFE_CHROMIUM || machine.env.CHROME_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(
      `PRAXISHILFE_CHROMIUM or CHROME_PATH names ${named}, but there is no such file: correct it or leave it empty.`,
    );
  }
  const installed = await findInstalled(machine);
  if (installed) return installed;
  for (const install of [installWithApt, downloadWithPlaywright]) {
    await install(machine);
    const found = await findInstalled(machine);
    if (found) return found;
  }
  throw new Error(HELP);
}

/**
 * The flags that keep Chromium quiet and on its own machine.
 *
 * @param {{ asRoot: boolean, ci: boolean }} machine Chromium's sandbox cannot start as root, nor in
 * most containers a CI runs in.
 */
export const listChromiumArgs = ({ asRoot, ci }) => [
  ...(asRoot || ci ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** {@link listChromiumArgs} for this machine. */
export const chromiumArgs = listChromiumArgs({
  asRoot: THIS_MACHINE.asRoot,
  ci: Boolean(process.env.CI),
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await findChromium().then(console.log, (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
