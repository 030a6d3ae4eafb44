import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allInstruments } from '../../../src/content/load-instrument';
import type { Rating } from '../../../src/domain/instrument';
import {
  CheckpointCountError,
  codeLength,
  drawsFor,
  encodeBallot,
  readBallotCode,
  spacedCode,
} from '../../../src/domain/workshop/ballot-code';

const instruments = await allInstruments();

const COUNTS = Array.from({ length: 20 }, (_, i) => i + 1);
const KEY = { number: 41, praxishilfe: 3 };

const anyRatings = (checkpoints: number) =>
  fc.array(fc.constantFrom<Rating | null>(null, 'red', 'yellow', 'green'), {
    minLength: checkpoints,
    maxLength: checkpoints,
  });

const anyKey = fc.record({ number: fc.nat(96), praxishilfe: fc.nat(15) });

const anyBallot = (checkpoints: number) =>
  fc.record({ ratings: anyRatings(checkpoints), draw: fc.nat(drawsFor(checkpoints) - 1) });

describe('a ballot code', () => {
  it('has eight characters for seven checkpoints and fourteen for twenty', () => {
    expect(COUNTS.map(codeLength)).toEqual([
      5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 12, 13, 13, 14, 14,
    ]);
  });

  it.each(COUNTS)('says all again that was put into it, for %i checkpoints', (checkpoints) => {
    fc.assert(
      fc.property(anyBallot(checkpoints), anyKey, (ballot, key) => {
        const code = encodeBallot(ballot, key);
        expect(code).toHaveLength(codeLength(checkpoints));
        expect(code).toMatch(/^[23456789AFJKMRTUWXY]+$/);
        expect(readBallotCode(code, { ...key, checkpoints })).toEqual({
          kind: 'ballot',
          code,
          ...ballot,
        });
      }),
    );
  });

  it.each(instruments)('works for $id $version', ({ checkpoints: { length } }) => {
    fc.assert(
      fc.property(anyBallot(length), anyKey, (ballot, key) => {
        const read = readBallotCode(encodeBallot(ballot, key), { ...key, checkpoints: length });
        expect(read).toMatchObject({ kind: 'ballot', ...ballot });
      }),
    );
  });

  it.each(COUNTS)('tells at least 16 apart who rated the same %i checkpoints', (checkpoints) => {
    const draws = drawsFor(checkpoints);
    expect(draws).toBeGreaterThanOrEqual(16);
    const ratings = Array<Rating | null>(checkpoints).fill('green');
    const codes = Array.from({ length: draws }, (_, draw) => encodeBallot({ ratings, draw }, KEY));
    expect(new Set(codes).size).toBe(draws);
  });

  it('is different for every way to rate', () => {
    const codes = new Set<string>();
    for (let way = 0; way < 4 ** 5; way += 1) {
      const ratings = Array.from(way.toString(4).padStart(5, '0'), (digit) => {
        const lights = [null, 'red', 'yellow', 'green'] as const;
        return lights[Number(digit)] ?? null;
      });
      codes.add(encodeBallot({ ratings, draw: 0 }, KEY));
    }
    expect(codes.size).toBe(4 ** 5);
  });

  it('does not show by its looks that two people rated nearly the same', () => {
    const ratings = Array<Rating | null>(7).fill('green');
    const first = encodeBallot({ ratings, draw: 4 }, KEY);
    const others = [
      encodeBallot({ ratings, draw: 5 }, KEY),
      encodeBallot({ ratings: [...ratings.slice(1), 'red'], draw: 4 }, KEY),
      encodeBallot({ ratings: ['yellow', ...ratings.slice(1)], draw: 4 }, KEY),
    ];
    for (const other of others) {
      const same = [...other].filter((character, place) => character === first[place]);
      expect(same.length, `${first} ${other}`).toBeLessThanOrEqual(2);
    }
  });

  it('stays readable for ever: these are written on paper somewhere', () => {
    const ratings: Rating[] = ['red', 'yellow', 'green', 'green', 'yellow', 'red', 'green'];
    const twenty = COUNTS.map((n): Rating | null => (n % 3 ? 'yellow' : null));
    const known = [
      encodeBallot({ ratings, draw: 0 }, { number: 0, praxishilfe: 0 }),
      encodeBallot({ ratings, draw: 34 }, { number: 96, praxishilfe: 15 }),
      encodeBallot({ ratings: twenty, draw: 23 }, KEY),
    ];
    expect(known).toEqual(['M75R978T', 'YM2X7M2A', 'TT55R9A7YMUYAY']);
  });

  it('may be typed with small letters, blanks and hyphens', () => {
    const ballot = { ratings: Array<Rating | null>(7).fill('red'), draw: 7 };
    const code = encodeBallot(ballot, KEY);
    const read = (text: string) => readBallotCode(text, { ...KEY, checkpoints: 7 });
    const lower = code.toLowerCase();
    for (const text of [
      lower,
      spacedCode(code),
      ` ${lower.slice(0, 4)}-${lower.slice(4)}\n`,
      [...code].join('\u00A0'),
      [...code].join('\u2011'),
      `\uFEFF${code}\u200B`,
      code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ]) {
      expect(read(text), text).toEqual({ kind: 'ballot', code, ...ballot });
    }
  });

  it.each([
    [4, '7K3M'],
    [5, '234 56'],
    [8, '2345 6789'],
    [9, '234 567 89A'],
    [13, '2345 678 9AF JKM'],
    [14, '2345 6789 AFJ KMR'],
  ])('of %i characters is shown in groups to be read aloud', (length, spaced) => {
    expect(spacedCode(length === 4 ? '7K3M' : '23456789AFJKMR'.slice(0, length))).toBe(spaced);
  });

  it('is not made for a Praxishilfe without checkpoints or with more than 20', () => {
    for (const checkpoints of [0, 21, 1000, -1, 1.5, Number.NaN]) {
      expect(() => codeLength(checkpoints)).toThrow(CheckpointCountError);
      expect(() => drawsFor(checkpoints)).toThrow(CheckpointCountError);
      expect(() => readBallotCode('', { ...KEY, checkpoints })).toThrow(CheckpointCountError);
    }
    const ratings = Array<Rating | null>(21).fill(null);
    expect(() => encodeBallot({ ratings, draw: 0 }, KEY)).toThrow(CheckpointCountError);
  });

  it('is not made with a draw, a workshop or a Praxishilfe that no code can carry', () => {
    const ratings = Array<Rating | null>(7).fill(null);
    for (const draw of [-1, 35, 0.5]) {
      expect(() => encodeBallot({ ratings, draw }, KEY)).toThrow(RangeError);
    }
    for (const key of [{ number: 97 }, { number: -1 }, { praxishilfe: 16 }]) {
      expect(() => encodeBallot({ ratings, draw: 0 }, { ...KEY, ...key })).toThrow(RangeError);
    }
  });
});
