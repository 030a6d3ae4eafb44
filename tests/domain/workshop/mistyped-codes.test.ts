import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../../src/domain/instrument';
import {
  codeLength,
  drawsFor,
  encodeBallot,
  readBallotCode,
} from '../../../src/domain/workshop/ballot-code';
import {
  ALPHABET,
  readCode,
  valuesOf,
  writeCode,
} from '../../../src/domain/workshop/code-alphabet';
import { encodeWorkshopNumber } from '../../../src/domain/workshop/workshop-number';

const CHARACTERS = [...ALPHABET];
/** Of the workshop number, and of ballot codes for 1 to 20 checkpoints. */
const LENGTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

const KEY = { number: 41, praxishilfe: 3 };

const put = (code: string, place: number, character: string) =>
  code.slice(0, place) + character + code.slice(place + 1);

const swap = (code: string, a: number, b: number) =>
  put(put(code, a, code.charAt(b)), b, code.charAt(a));

/** All pairs of different places, the earlier one first. */
const pairsOf = (length: number) =>
  Array.from({ length }, (_, a) => a).flatMap((a) =>
    Array.from({ length: length - a - 1 }, (_, i): [number, number] => [a, a + 1 + i]),
  );

/** A code that passes the check and has these characters at these places. */
function codeWith(length: number, fixed: Record<number, string>): string {
  const places = Array.from({ length }, (_, place) => place);
  const free = places.find((place) => !(place in fixed)) ?? 0;
  const filled = places.map((place) => fixed[place] ?? CHARACTERS[(place * 7) % 19]).join('');
  const codes = CHARACTERS.map((character) => put(filled, free, character));
  const right = codes.filter((code) => readCode(code) !== null);
  expect(right).toHaveLength(1);
  return right[0] ?? '';
}

/*
 * These two are a proof, not a sample. Whether a code passes depends only on Σ weight × character modulo 19, an affine map:
 * what one wrong character adds to it depends on its place, the right and the wrong character, and on nothing else in the
 * code; what two swapped ones add, on their places and the two characters. All of those are tried, each on one code. That
 * it is so is tried below, on many codes.
 */
describe.each(LENGTHS)('F57 of all codes of %i characters, none passes', (length) => {
  it('with any one wrong character at any place', () => {
    let tried = 0;
    for (let place = 0; place < length; place += 1) {
      for (const right of CHARACTERS) {
        const code = codeWith(length, { [place]: right });
        for (const wrong of CHARACTERS) {
          if (wrong === right) continue;
          tried += 1;
          if (readCode(put(code, place, wrong)) !== null) expect.fail(`${code} ${place} ${wrong}`);
        }
      }
    }
    expect(tried).toBe(length * 19 * 18);
  });

  it('with any two different characters in each other’s place, neighbours or not', () => {
    let tried = 0;
    for (const [a, b] of pairsOf(length)) {
      for (const first of CHARACTERS) {
        for (const second of CHARACTERS) {
          if (first === second) continue;
          const code = codeWith(length, { [a]: first, [b]: second });
          tried += 1;
          if (readCode(swap(code, a, b)) !== null) expect.fail(`${code} ${a} ${b}`);
        }
      }
    }
    expect(tried).toBe(((length * (length - 1)) / 2) * 19 * 18);
  });

  it('and the rest of the code has no say in that', () => {
    const anyCode = fc.bigInt({ min: 0n, max: valuesOf(length) - 1n });
    fc.assert(
      fc.property(anyCode, (value) => {
        const code = writeCode(value, length);
        expect(readCode(code)).toBe(value);
        for (let place = 0; place < length; place += 1) {
          for (const wrong of CHARACTERS) {
            const passes = readCode(put(code, place, wrong)) !== null;
            expect(passes).toBe(wrong === code.charAt(place));
          }
        }
        for (const [a, b] of pairsOf(length)) {
          const passes = readCode(swap(code, a, b)) !== null;
          expect(passes).toBe(code.charAt(a) === code.charAt(b));
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** Ballots of different kinds for so many checkpoints. */
function ballotsFor(checkpoints: number) {
  const lights: (Rating | null)[] = ['red', 'yellow', 'green', null];
  return [0, 1, 2, 3, 4].map((kind) => ({
    ratings: Array.from({ length: checkpoints }, (_, i) => lights[(i * kind + kind) % 4] ?? null),
    draw: (kind * 5) % drawsFor(checkpoints),
  }));
}

describe('F57 a ballot', () => {
  it.each([7, 20])('with one slip is not counted, and says so (%i checkpoints)', (checkpoints) => {
    const read = (text: string) => readBallotCode(text, { ...KEY, checkpoints });
    for (const ballot of ballotsFor(checkpoints)) {
      const code = encodeBallot(ballot, KEY);
      for (let place = 0; place < code.length; place += 1) {
        for (const wrong of CHARACTERS.filter((other) => other !== code.charAt(place))) {
          expect(read(put(code, place, wrong))).toEqual({ kind: 'problem', problem: 'check' });
        }
      }
      for (const [a, b] of pairsOf(code.length)) {
        const swapped = swap(code, a, b);
        if (swapped !== code) expect(read(swapped)).toEqual({ kind: 'problem', problem: 'check' });
      }
    }
  });

  it.each([1, 7, 20])('counts in its own workshop only (%i checkpoints)', (checkpoints) => {
    for (const ballot of ballotsFor(checkpoints)) {
      const code = encodeBallot(ballot, KEY);
      for (let praxishilfe = 0; praxishilfe < 16; praxishilfe += 1) {
        for (let number = 0; number < 97; number += 1) {
          const read = readBallotCode(code, { number, praxishilfe, checkpoints });
          if (praxishilfe !== KEY.praxishilfe) {
            const { praxishilfe: other } = KEY;
            const problem = { problem: 'other-praxishilfe', praxishilfe: other };
            expect(read).toEqual({ kind: 'problem', ...problem });
          } else if (number !== KEY.number) {
            const problem = { problem: 'other-workshop', number: KEY.number };
            expect(read).toEqual({ kind: 'problem', ...problem });
          } else {
            expect(read).toMatchObject({ kind: 'ballot', ...ballot });
          }
        }
      }
    }
  });

  it('of a Praxishilfe with another number of checkpoints is refused, whatever its length', () => {
    for (let here = 1; here <= 20; here += 1) {
      for (let there = 1; there <= 20; there += 1) {
        const other = { number: KEY.number, praxishilfe: 9 };
        const code = encodeBallot({ ratings: Array(there).fill('green'), draw: 3 }, other);
        const read = readBallotCode(code, { ...KEY, checkpoints: here });
        const sameLength = codeLength(here) === codeLength(there);
        expect(read).toMatchObject(
          sameLength
            ? { kind: 'problem', problem: 'other-praxishilfe', praxishilfe: 9 }
            : { kind: 'problem', problem: 'length', otherPraxishilfe: 9, workshopNumber: false },
        );
      }
    }
  });

  it('is not the number on the beamer', () => {
    expect(readBallotCode(encodeWorkshopNumber(KEY), { ...KEY, checkpoints: 7 })).toEqual({
      kind: 'problem',
      problem: 'length',
      length: 4,
      expected: 8,
      otherPraxishilfe: null,
      workshopNumber: true,
    });
  });

  it('is refused above the values that are given out', () => {
    const read = (value: bigint) =>
      readBallotCode(writeCode(value, 8), { number: 0, praxishilfe: 0, checkpoints: 7 });
    const last = (BigInt(4 ** 7) * 35n - 1n) * 1552n;
    expect(read(last)).toMatchObject({ kind: 'ballot', draw: 34 });
    expect(read(last + 1552n)).toEqual({ kind: 'problem', problem: 'check' });
  });
});

describe('F57 a text that is no ballot code', () => {
  const read = (text: string) => readBallotCode(text, { ...KEY, checkpoints: 7 });
  const code = encodeBallot({ ratings: Array(7).fill('green'), draw: 0 }, KEY);

  it.each(['', ' ', '-', '\u00A0\u200B\uFEFF', '\n\t'])('is empty: %j', (text) => {
    expect(read(text)).toEqual({ kind: 'problem', problem: 'empty' });
  });

  it.each([
    ['a letter no code has', `O${code.slice(1)}`, 'O'],
    ['the first of several', `${code.slice(1)}i0`, 'i'],
    ['an emoji', '🗳️🗳️', '🗳'],
    ['an umlaut', 'äöü', 'ä'],
    ['a letter that grows when it is made a capital', `${code}ß`, 'ß'],
    ['a Turkish small letter', 'ı', 'ı'],
    ['a Greek letter that looks like ours', 'Α234567', 'Α'],
    ['half of a character', '\uD83D', '\uD83D'],
    ['a control character', '\u0000', '\u0000'],
    ['an address', 'https://example.org', 'h'],
  ])('has a character that is named: %s', (_, text, character) => {
    expect(read(text)).toEqual({ kind: 'problem', problem: 'character', character });
  });

  it.each([
    ['one missing', code.slice(1), 7],
    ['one too many', `${code}2`, 9],
    ['one of them twice', code + code, 16],
    ['10,000 letters', 'A'.repeat(10_000), 10_000],
  ])('has the wrong length: %s', (_, text, length) => {
    expect(read(text)).toMatchObject({ problem: 'length', length, expected: 8 });
  });

  it('names the character before the length, and the length before the check', () => {
    expect(read('O')).toMatchObject({ problem: 'character' });
    expect(read('2222')).toMatchObject({ problem: 'length' });
    expect(read('2'.repeat(8))).toMatchObject({ problem: 'check' });
  });

  it('never throws', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...ALPHABET, ' ', '-', '\u00A0'), maxLength: 20 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['ballot', 'problem']).toContain(read(text).kind);
      }),
      { numRuns: 2000 },
    );
  });
});
