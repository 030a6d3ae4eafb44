/**
 * `npm run coverage`: runs the unit tests of storage, import, merge and migration, and holds the
 * branches that none of them reaches against `tests/unreached-branches.json`, which says for each the
 * browser test that does, or the reason. It ends with code 1 when the two differ.
 *
 * --print   prints what was found as JSON instead, to start a list from
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';
import { compareWithList, unreachedBranches } from './unreached-branches.mjs';

const LIST = join(ROOT, 'tests/unreached-branches.json');

const TESTS = [
  'tests/storage/',
  'tests/state/',
  'tests/domain/',
  'tests/archive.test.ts',
  'tests/browser-mark.test.ts',
  'tests/documents.test.ts',
  'tests/keeping.test.ts',
  'tests/loss-note.test.ts',
  'tests/open-backup.test.ts',
  'tests/remembered-file.test.ts',
  'tests/rescue.test.ts',
  'tests/workshop-backup.test.ts',
  'tests/workshops.test.ts',
  'tests/write-checked-backup.test.ts',
];

const DOMAIN =
  'merge*,entry-states,version,measure-sequence,replace,stamp,entries,conflicts,proposal,compare-copies,overtaken,columns';
const ROOM_OF_ITS_OWN =
  'archive,browser-mark,carry-backup,erase-everything,keeping,loss-note,open-backup,replay-journals,rescue,write-checked-backup';
const CODE = [
  'src/storage/**',
  'src/state/**',
  `src/domain/{${DOMAIN}}.ts`,
  `src/{${ROOM_OF_ITS_OWN}}.ts`,
];

/** Runs the tests and hands out the coverage of each file, by its path. */
async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'praxishilfe-coverage-'));
  // The same cases in each run: what chance reached today must not be missing tomorrow.
  process.env.PRAXISHILFE_SEED = '1';
  try {
    const vitest = await startVitest('test', TESTS, {
      root: ROOT,
      watch: false,
      reporters: ['dot'],
      setupFiles: [join(ROOT, 'tests/fixtures/same-chances.ts')],
      coverage: {
        enabled: true,
        provider: 'v8',
        include: CODE,
        reporter: ['json'],
        reportsDirectory: folder,
      },
    });
    await vitest.close();
    const report = join(folder, 'coverage-final.json');
    if (process.exitCode || !existsSync(report)) {
      throw new Error('Nothing was compared: the tests failed, the reason stands above.');
    }
    /** @type {Record<string, import('./unreached-branches.mjs').FileCoverage>} */
    const files = JSON.parse(readFileSync(report, 'utf8'));
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} path below tests/ */
function readTest(path) {
  const file = join(ROOT, 'tests', path);
  return path && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function cover() {
  const { values } = parseArgs({ options: { print: { type: 'boolean' } } });
  await ensureInstalled();
  const files = Object.entries(await measure()).sort(([one], [other]) => (one < other ? -1 : 1));
  let branches = 0;
  const unreached = files.flatMap(([path, coverage]) => {
    branches += Object.values(coverage.b).flat().length;
    const file = relative(ROOT, path).replaceAll('\\', '/');
    return unreachedBranches(coverage, readFileSync(path, 'utf8')).map((branch) => ({
      file,
      branch,
    }));
  });
  if (values.print) {
    console.log(JSON.stringify(unreached, null, 2));
    return;
  }
  const problems = compareWithList(unreached, JSON.parse(readFileSync(LIST, 'utf8')), readTest);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log(
    `${branches} branches in ${files.length} files; each of the ${unreached.length} places that no unit test reaches is accounted for.`,
  );
}

await cover().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
