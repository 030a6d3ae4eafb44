// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, summarise } from '../tools/count-results.mjs';

const dir = mkdtempSync(join(tmpdir(), 'count-results-'));
afterAll(() => rmSync(dir, { recursive: true }));

function report(data: unknown): string {
  const file = join(dir, 'report.json');
  writeFileSync(file, JSON.stringify(data));
  return file;
}

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
const loaded = { status: 'failed', assertionResults: [{}] };
const unloaded = { status: 'failed', assertionResults: [] };

describe('the last line of npm test', () => {
  it('adds up the unit and the browser tests', () => {
    const unit = { passed: 5, failed: 0, skipped: 0 };
    const browser = { passed: 2, failed: 1, skipped: 0 };
    expect(summarise([unit, browser])).toBe('7 passed, 1 failed');
  });

  it('mentions skipped tests only when there are any', () => {
    expect(summarise([{ passed: 5, failed: 0, skipped: 2 }])).toBe('5 passed, 0 failed, 2 skipped');
  });

  it("takes vitest's numbers", () => {
    expect(countVitest(report({ ...vitest, testResults: [loaded] }))).toEqual({
      passed: 5,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const counts = countVitest(report({ ...vitest, testResults: [loaded, unloaded] }));
    expect(counts.failed).toBe(2);
  });

  it("takes Playwright's numbers", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 3 };
    expect(countPlaywright(report({ stats, errors: [] }))).toEqual({
      passed: 4,
      failed: 1,
      skipped: 3,
      second: 0,
    });
  });

  it('counts what passed only at the second attempt as passed, and tells of it', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
    const counts = countPlaywright(report({ stats, errors: [] }));
    expect(summarise([counts])).toBe('5 passed, 0 failed, 1 only at the second attempt');
  });

  it('counts an error outside of any test as a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright(report({ stats, errors: [{ message: 'x' }] })).failed).toBe(1);
  });

  it('counts nothing for a part that did not run', () => {
    const none = { passed: 0, failed: 0, skipped: 0 };
    expect([countVitest(join(dir, 'none')), countPlaywright(join(dir, 'none'))]).toEqual([
      none,
      none,
    ]);
  });
});
