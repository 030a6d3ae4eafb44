/**
 * Installs every browser the journeys run in: Chromium, Firefox and WebKitGTK, and the small programs that read
 * our PDFs in the unit tests. It needs Debian or a relative of it and root; where all of them are there already it
 * needs nothing.
 */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { THIS_MACHINE } from './find-browser.mjs';
import { describeEngines, findEngines, insistOnEngines, PACKAGES } from './find-engines.mjs';

/** @typedef {import('./find-browser.mjs').Machine} Machine */

/** Without them their tests are skipped and say so; a few megabytes. By package, one program of it. */
const PDF_READERS = { 'poppler-utils': '/usr/bin/pdfinfo', qpdf: '/usr/bin/qpdf' };

/** @param {Machine} machine @param {string[]} packages */
async function installWithApt({ platform, asRoot, exists, env, run, say }, packages) {
  if (platform !== 'linux' || !asRoot || !exists('/etc/debian_version')) return;
  say(`Installing ${packages.join(', ')} with apt-get …`);
  const options = { quiet: true, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  // An unreachable extra source fails the update without hindering the install.
  await run('apt-get', ['update'], options);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', install, options);
  if (code !== 0) say(output.trim());
}

/**
 * @param {Partial<Machine>} [overrides] for tests
 * @returns {Promise<string>} one line that says which engines there are now; rejects with an Error
 * whose message is one sentence for the person when one is still missing.
 */
export async function installBrowsers(overrides = {}) {
  const machine = { ...THIS_MACHINE, ...overrides };
  const { missing } = await findEngines(machine);
  const readers = Object.entries(PDF_READERS).filter(([, program]) => !machine.exists(program));
  const packages = [...missing.flatMap((name) => PACKAGES[name]), ...readers.map(([name]) => name)];
  if (packages.length > 0) await installWithApt(machine, packages);
  const engines = await findEngines(machine);
  insistOnEngines(engines, { PRAXISHILFE_ENGINES: 'all' });
  return describeEngines(engines);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled()
    .then(() => installBrowsers())
    .then(console.log, (error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
}
