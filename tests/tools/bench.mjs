/**
 * `npm run bench`: builds the app, measures it beside bare pages that do the least there is to do,
 * prints a table and writes every figure to node_modules/.cache/bench/bench.json. It fails only when
 * the app breaks, never because of a figure. RUNS=… takes another number of runs than five.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

const USUAL_RUNS = 5;
const FOLDER = join(ROOT, 'node_modules/.cache/bench');

async function bench() {
  await ensureInstalled();
  const runs = Number(process.env.RUNS || USUAL_RUNS);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`RUNS must be a whole number, not "${process.env.RUNS}".`);
  }
  // Not at the top: they stand on packages that may have been installed just now.
  const { measure } = await import('../bench/measure.mjs');
  const { formatTable } = await import('../bench/figures.mjs');
  mkdirSync(FOLDER, { recursive: true });
  // Here and not in the system's folder for temporary files, which may lie in memory.
  const dir = mkdtempSync(join(FOLDER, 'run-'));
  const began = performance.now();
  try {
    const rows = await measure({ dir, runs, say: (line) => console.log(line) });
    const file = join(FOLDER, 'bench.json');
    const seconds = Math.round((performance.now() - began) / 1000);
    const facts = {
      date: new Date().toISOString(),
      runs,
      seconds,
      node: process.version,
      cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      conditions: 'Chromium, phone 360×740; first visit: Slow 4G (150 ms, 1.6 Mbps) and CPU ×4',
    };
    writeFileSync(file, `${JSON.stringify({ ...facts, rows }, null, 2)}\n`);
    console.log(`\n${formatTable(rows)}\n`);
    console.log(
      `Medians of ${runs} runs, each beside its floor; ${seconds} s. Every figure: ${file}`,
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

await bench().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
