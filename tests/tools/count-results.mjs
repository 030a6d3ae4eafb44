import { existsSync, readFileSync } from 'node:fs';

/**
 * `second`: passed, but only at the second attempt.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, second?: number }} Counts
 */

/** @param {string} file @returns {any} the report, or null when the runner died before writing it */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * Counts from vitest's JSON report. A test file that could not be loaded counts as one failure:
 * none of its tests shows up in the numbers.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function countVitest(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts from Playwright's JSON report. An error outside of any test counts as one failure.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function countPlaywright(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + report.errors.length;
  return { passed: expected + flaky, failed, skipped, second: flaky };
}

/**
 * "12 passed, 0 failed", with ", 3 skipped" and ", 1 only at the second attempt" only when there are any.
 *
 * @param {Counts[]} counts
 */
export function summarise(counts) {
  const sum = (/** @type {keyof Counts} */ key) =>
    counts.reduce((total, count) => total + (count[key] ?? 0), 0);
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
  const second = sum('second') ? `, ${sum('second')} only at the second attempt` : '';
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped}${second}`;
}
