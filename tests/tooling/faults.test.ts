import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TESTS = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, TESTS), 'utf8');

/** What must be survived: storage, tabs, updates, files in and out, the platform. */
const CASES = Array.from({ length: 65 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);

/** The rows of the README's tables of faults: the number, and the test files that are named for it. */
const ROWS = read('README.md')
  .split('\n')
  .flatMap((line) => {
    const [, number, where] = /^\| (F\d\d) \|[^|]*\|([^|]*)\|$/.exec(line) ?? [];
    if (!number || !where) return [];
    const files = [...where.matchAll(/`([^`]+\.(?:spec|test)\.tsx?)`/g)].map(([, file]) => file);
    return [{ number, files: files.filter((file) => file !== undefined), where }];
  });

/** Whether a title, or a part that titles are made of, has the number. */
function hasTitle(file: string, number: string): boolean {
  const withoutComments = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return new RegExp(`['"\`](?:[^'"\`\\n]*\\b)?${number}\\b`).test(withoutComments);
}

it('every case has one row', () => {
  expect(ROWS.map(({ number }) => number)).toEqual(CASES);
});

describe.each(ROWS)('$number', ({ number, files, where }) => {
  it('has a test, or is tried by hand', () => {
    expect(files.length > 0 || where.includes('by hand')).toBe(true);
  });

  it.each(files)('stands in a title of %s', (file) => {
    expect(existsSync(new URL(file, TESTS)), 'the file is there').toBe(true);
    expect(hasTitle(file, number), 'a title has the number').toBe(true);
  });
});
