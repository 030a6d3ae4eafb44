/**
 * `npm run torture`: builds the app, kills a browser again and again while somebody types, then opens
 * damaged Sicherungen by the million, and prints what came of it. It ends with code 1 when anything
 * was lost or went wrong.
 *
 * --kills N    how many kills, usually 200; 0 leaves them out
 * --files N    how many damaged files, usually 1,000,000; 0 leaves them out
 * --seed S     the seed that a former run printed; without it, a new one
 *
 * PRAXISHILFE_DIST=… takes that build instead of making one.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';
import { inOneLine } from './in-one-line.mjs';

const FOLDER = join(ROOT, 'node_modules/.cache/torture');
const EVERY = 20_000;

/** @param {string} name @param {string} text */
function readNumber(name, text) {
  const number = Number(text);
  if (text !== '' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`--${name} must be a whole number from 0 on, not "${text}".`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        kills: { type: 'string', default: '200' },
        files: { type: 'string', default: '1000000' },
        seed: { type: 'string' },
      },
    });
    return {
      kills: readNumber('kills', values.kills),
      files: readNumber('files', values.files),
      seed: values.seed === undefined ? null : readNumber('seed', values.seed),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${reason} Possible are --kills N, --files N and --seed S.`);
  }
}

/** @param {number[]} times sorted or not @returns {string} */
function inPercentiles(times) {
  if (times.length === 0) return 'nothing measured';
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const inMs = (/** @type {number} */ time) =>
    `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;
  const parts = { '50 %': 0.5, '95 %': 0.95, '99 %': 0.99, '99.9 %': 0.999, longest: 1 };
  return Object.entries(parts)
    .map(([name, share]) => `${name} ${inMs(at(share))}`)
    .join(', ');
}

/** @param {number} since */
const secondsSince = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

/** @param {{ kills: number, seed: number, dir: string }} options @returns {Promise<boolean>} */
async function kill({ kills, seed, dir }) {
  const { findChromium } = await import('./find-browser.mjs');
  const { buildApp } = await import('./build-app.mjs');
  const { startServer } = await import('./static-server.mjs');
  const { bundle } = await import('../torture/bundle.mjs');
  const program = await findChromium();
  const dist = process.env.PRAXISHILFE_DIST || join(dir, 'dist');
  if (!process.env.PRAXISHILFE_DIST) {
    console.log('Building the app …');
    await buildApp(dist);
  } else if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`PRAXISHILFE_DIST names ${dist}, but there is no build in it.`);
  }
  const { runKills } = await import(await bundle('run-kills'));
  const server = await startServer({
    dir: dist,
    basePath: '/',
    port: 0,
    compress: false,
  });
  const began = performance.now();
  try {
    /** @type {import('../torture/run-kills').KillReport} */
    const report = await runKills({
      program,
      profile: join(dir, 'profile'),
      url: server.url,
      kills,
      seed,
      mayLose: 'last second',
      say: console.log,
    });
    console.log(`
Kills:                          ${report.kills}, ${report.killedWhileSaving} of them while saving, in ${secondsSince(began)}
Entries:                        ${report.entries}, ${report.shownAsSaved} of them shown as saved
Lost though shown as saved:     ${report.savedButLost}
Lost, older than a second:      ${report.oldAndLost}
Lost of the last second:        ${report.lateAndLost} (these may be)
Neither old nor new came back:  ${report.mixed}
From an entry to "Gespeichert": ${inPercentiles(report.savingTimes)}`);
    for (const loss of report.losses) console.error(`LOSS (seed ${seed}): ${loss}`);
    return report.losses.length === 0 && report.kills === kills;
  } finally {
    await server.close();
  }
}

/** @param {{ files: number, seed: number }} options @returns {Promise<boolean>} */
async function fuzz({ files, seed }) {
  const { bundle } = await import('../torture/bundle.mjs');
  const { runFuzz } = await import(await bundle('run-fuzz'));
  const began = performance.now();
  let next = EVERY;
  /** @type {import('../torture/run-fuzz').FuzzReport} */
  const report = await runFuzz({
    program: await bundle('fuzz-thread'),
    files,
    seed,
    threads: Math.max(1, Math.min(8, cpus().length)),
    onProgress: (/** @type {number} */ done) => {
      if (done < next) return;
      next += EVERY;
      console.log(`${done} files, ${secondsSince(began)}`);
    },
  });
  const outcomes = Object.entries(report.outcomes).sort(([, a], [, b]) => b - a);
  const { took, number, bytes } = report.slowest;
  console.log(`
Damaged files:     ${report.done} in ${secondsSince(began)}
What came of them: ${outcomes.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}
Violations:        ${report.violations.length}
Time for a file:   ${inPercentiles(report.times)} (file ${number}, ${bytes} bytes, ${Math.round(took)} ms)`);
  for (const { number: which, reason, file } of report.violations.slice(0, 20)) {
    const path = join(FOLDER, `seed-${seed}-file-${which}.json`);
    writeFileSync(path, file);
    console.error(`VIOLATION (seed ${seed}): file ${which}: ${reason}. It lies in ${path}`);
  }
  return report.violations.length === 0 && report.done === files;
}

async function torture() {
  const { kills, files, seed: wished } = readOptions();
  await ensureInstalled();
  mkdirSync(FOLDER, { recursive: true });
  const seed = wished ?? Math.floor(Math.random() * 2 ** 31);
  console.log(`Seed ${seed}: the same again with "npm run torture -- --seed ${seed}".`);
  // Not in the system's folder for temporary files, which may lie in memory.
  const dir = mkdtempSync(join(FOLDER, 'run-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true, maxRetries: 9 }));
  const held = [];
  if (kills > 0) held.push(await kill({ kills, seed, dir }));
  if (files > 0) held.push(await fuzz({ files, seed }));
  if (held.includes(false))
    throw new Error('The app did not hold: what it lost or broke stands above.');
  console.log('\nThe app held.');
}

// Only an orderly end takes the browser and the folder along.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

await torture().catch((error) => {
  console.error(inOneLine(error));
  process.exitCode = 1;
});
