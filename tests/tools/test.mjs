/**
 * `npm test`: types, style and content, then unit tests, a fresh build, the browser tests and the
 * journeys in every engine there is (with PRAXISHILFE_ENGINES=all a missing one is an error).
 * Options: --unit or --e2e runs that part alone. It ends with one line "N passed, N failed".
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countPlaywright, countVitest, summarise } from './count-results.mjs';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';
import { findChromium } from './find-browser.mjs';
import { describeEngines, findEngines, insistOnEngines } from './find-engines.mjs';
import { run, runNpm } from './run-command.mjs';

const ci = Boolean(process.env.CI);
const reports = mkdtempSync(join(tmpdir(), 'praxishilfe-tests-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const enginesReport = join(reports, 'engines.json');

/** @param {string} program file in node_modules @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const runTool = (program, args, env = {}) =>
  run(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });

const STAGES = [
  {
    name: 'the checks of types, style and content (npm run check)',
    part: 'unit',
    run: () => runNpm(['run', '--silent', 'check'], { cwd: ROOT }),
  },
  {
    name: 'the unit tests (vitest)',
    part: 'unit',
    run: () =>
      runTool('vitest/vitest.mjs', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
        `--allowOnly=${!ci}`,
      ]),
  },
  {
    name: 'the production build (vite build)',
    part: 'e2e',
    run: () => runTool('vite/bin/vite.js', ['build']),
  },
  {
    name: 'the browser tests (playwright)',
    part: 'e2e',
    run: async () =>
      runTool(
        '@playwright/test/cli.js',
        ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
        {
          PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
          PRAXISHILFE_CHROMIUM: await findChromium(),
        },
      ),
  },
  {
    name: 'the journeys in each engine (playwright, selenium)',
    part: 'e2e',
    run: async () => {
      const result = await runTool(
        '@playwright/test/cli.js',
        ['test', '--config', 'tests/engines/playwright.config.ts', '--reporter=list,json'],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: enginesReport },
      );
      console.log(describeEngines(await findEngines()));
      return result;
    },
  },
];

/** What an earlier run left must not make this one pass or fail. @param {string} part */
function clean(part) {
  const leftovers = {
    unit: ['node_modules/.cache/types'],
    e2e: ['dist', 'test-results'],
  };
  for (const [owner, paths] of Object.entries(leftovers)) {
    if (part !== 'all' && part !== owner) continue;
    for (const path of paths) rmSync(join(ROOT, path), { recursive: true, force: true });
  }
}

async function test() {
  const { values } = parseArgs({
    options: { unit: { type: 'boolean' }, e2e: { type: 'boolean' } },
  });
  const part = values.unit === values.e2e ? 'all' : values.unit ? 'unit' : 'e2e';
  await ensureInstalled();
  // Before the long part: without a browser the run could not end well anyway.
  if (part !== 'unit') insistOnEngines(await findEngines());
  clean(part);
  const stages = STAGES.filter((stage) => part === 'all' || stage.part === part);
  const leftOut = STAGES.filter((stage) => !stages.includes(stage));
  if (leftOut.length > 0) {
    console.log(`Left out as asked: ${leftOut.map((stage) => stage.name).join('; ')}.`);
  }
  for (const stage of stages) {
    const { code } = await stage.run();
    if (code !== 0) throw new Error(`Stopped: ${stage.name} failed, the reason stands above.`);
  }
}

await test().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
const browser = [countPlaywright(playwrightReport), countPlaywright(enginesReport)];
// One race on a busy machine says little; several are a fault.
if (browser.reduce((sum, { second = 0 }) => sum + second, 0) > 2) {
  console.error('Stopped: more than two browser tests needed a second attempt.');
  process.exitCode = 1;
}
console.log(summarise([countVitest(vitestReport), ...browser]));
rmSync(reports, { recursive: true, force: true });
