import { describe, expect, it } from 'vitest';
import {
  assessmentNumber,
  drawnNumber,
  nextSheet,
  numberMeant,
  paperNumber,
} from '../../../src/domain/workshop/ballot-numbers';
import { castBallot } from '../../../src/domain/workshop/ballots';
import { ALPHABET } from '../../../src/domain/workshop/code-alphabet';
import { createWorkshop, type Workshop } from '../../../src/domain/workshop/workshop';
import { anInstrument } from '../../fixtures/instruments';

function boxWith(...numbers: string[]): Workshop {
  const empty = createWorkshop(anInstrument(), {}, { id: 'w', today: '2026-11-20', number: 7 });
  return numbers.reduce(
    (box, number) => castBallot(box, { number, ratings: { a: 'red' }, notes: {} }),
    empty,
  );
}

describe('sheets of paper', () => {
  it('come one after the other, and those that are counted are passed over', () => {
    expect(nextSheet(boxWith(), 0)).toBe(1);
    expect(nextSheet(boxWith('P1', 'P2', 'P4'), 0)).toBe(3);
    expect(nextSheet(boxWith('P1', 'P2', 'P4'), 3)).toBe(5);
    expect(paperNumber(12)).toBe('P12');
  });
});

describe('numbers by chance', () => {
  it('have four characters of the codes, and never one that lies there', () => {
    const draws = [0, 0, 0, 0, 0, 0, 0, 18];
    const draw = (limit: number) => {
      expect(limit).toBe(ALPHABET.length);
      return draws.shift() ?? 0;
    };
    expect(drawnNumber(boxWith('2222'), draw)).toBe('222Y');
  });
});

describe('the number of an assessment', () => {
  it('is the same each time, another for another one, and says nothing', () => {
    const numbers = Array.from({ length: 1000 }, (_, i) => assessmentNumber(`assessment-${i}`));
    expect(numbers[0]).toBe(assessmentNumber('assessment-0'));
    expect(new Set(numbers).size).toBeGreaterThan(985);
    for (const number of numbers) expect(number).toMatch(/^D[2-9AFJKMRTUWXY]{4}$/);
  });
});

describe('a number that somebody types to take a ballot away', () => {
  const box = boxWith('P12', 'P3', 'P3/2', '2345', 'K7M3F4T2', 'DAFJK');
  it.each([
    ['P12', 'P12'],
    ['p 12', 'P12'],
    ['12', 'P12'],
    ['012', 'P12'],
    ['3/2', 'P3/2'],
    ['2345', '2345'],
    ['k7m3-f4t2', 'K7M3F4T2'],
    [' K7M3 F4T2 ', 'K7M3F4T2'],
    ['ｄａｆｊｋ', 'DAFJK'],
  ])('"%s" means %s', (typed, number) => {
    expect(numberMeant(box, typed)).toBe(number);
  });

  it.each(['', '4', 'P', '0', 'P1', '123456789', '/2', 'K7M3F4T'])('"%s" means none', (typed) => {
    expect(numberMeant(box, typed)).toBeNull();
  });

  it('prefers the ballot with exactly this number to the sheet', () => {
    expect(numberMeant(boxWith('2345', 'P2345'), '2345')).toBe('2345');
  });
});
