import { describe, expect, it } from 'vitest';
import { compareWithList, unreachedBranches } from '../tools/unreached-branches.mjs';

const SOURCE = `export function open(name) {
  if (!name) return null;
  return name ?? 'x';
}
const close = () => {
  if (true) return;
};`;

const span = (line: number, end = line) => ({
  start: { line, column: 2 },
  end: { line: end, column: 30 },
});
const COVERAGE = {
  fnMap: { 0: { decl: span(1), loc: span(1, 4) }, 1: { decl: span(5), loc: span(5, 7) } },
  f: { 0: 3, 1: 0 },
  branchMap: {
    0: { type: 'if', loc: span(2) },
    1: { type: 'binary-expr', loc: span(3) },
    2: { type: 'if', loc: span(6) },
  },
  b: { 0: [0, 3], 1: [3, 0], 2: [0, 0] },
};

const IF = 'if (!name) return null; — if so';

describe('a branch that no test reached', () => {
  it('is told by the text of its line, and a function that was never called by its own', () => {
    expect(unreachedBranches(COVERAGE, SOURCE)).toEqual([
      IF,
      "return name ?? 'x'; — part 2",
      'const close = () => { — never called',
    ]);
  });

  it('is none when all was reached', () => {
    const b = { 0: [1, 1], 1: [1, 1], 2: [1, 1] };
    expect(unreachedBranches({ ...COVERAGE, f: { 0: 1, 1: 1 }, b }, SOURCE)).toEqual([]);
  });
});

describe('the list', () => {
  const found = [{ file: 'src/a.ts', branch: IF }];
  const compare = (...listed: Parameters<typeof compareWithList>[1]) =>
    compareWithList(found, listed, (path) =>
      path === 'e2e/a.spec.ts' ? "test('opens'" : undefined,
    );

  it('is good when each has a test that is there, or a reason', () => {
    expect(compare({ ...found[0], by: 'e2e/a.spec.ts: opens' } as never)).toEqual([]);
    expect(compare({ ...found[0], reason: 'A race.' } as never)).toEqual([]);
  });

  it.each([
    [[], 'Not reached and not listed'],
    [[{ file: 'src/a.ts', branch: IF }], 'Neither test nor reason'],
    [[{ file: 'src/a.ts', branch: IF, by: 'e2e/a.spec.ts: closes' }], 'There is no test'],
    [[{ file: 'src/a.ts', branch: IF, by: 'e2e/b.spec.ts: opens' }], 'There is no test'],
    [[{ file: 'src/b.ts', branch: IF, reason: 'A race.' }], 'reached or gone'],
    [Array(2).fill({ file: 'src/a.ts', branch: IF, reason: 'A race.' }), 'twice'],
  ])('is refused: %j', (listed, problem) => {
    expect(compare(...listed).join('\n')).toContain(problem);
  });
});
