import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothTexts } from '../../../src/domain/workshop/both-texts';

const both = (before: string, theirs: string, mine: string) =>
  bothTexts(before, theirs, mine, '\n');

describe('F25 two people who write in one field', () => {
  it.each([
    ['in an empty one', '', 'Aus A', 'Aus B', 'Aus A\nAus B'],
    ['at both ends', 'Mitte', 'Vorn Mitte', 'Mitte hinten', 'Vorn Mitte hinten'],
    [
      'at both ends, the other way round',
      'Mitte',
      'Mitte hinten',
      'Vorn Mitte',
      'Vorn Mitte hinten',
    ],
    ['in different words', 'eins zwei drei', 'EINS zwei drei', 'eins zwei DREI', 'EINS zwei DREI'],
    ['in the same word', 'eins zwei', 'eins ZWEI!', 'eins Zwo?', 'eins ZWEI!\neins Zwo?'],
    ['one at the end of the first text, one below it', 'A', 'A\nB', 'AA', 'AA\nB'],
    ['one at the end of the last text', 'b', 'aus A\nb', 'ba', 'aus A\nba'],
    ['when only one of them did', 'Text', 'Text', 'Neu', 'Neu'],
    ['when both wrote the same', 'a', 'ab', 'ab', 'ab'],
    ['when one has it all', '', 'ab', 'abc', 'abc'],
    ['when it was stored already', '', 'abc', 'ab', 'abc'],
    ['when it was stored below the other already', '', 'A\nabc', 'ab', 'A\nabc'],
    ['when one begins with a letter that the other has somewhere', '', 'aus B', 'B', 'aus B\nB'],
    ['when one cleared it', 'alt', 'alt\nneu', '', '\nneu'],
  ])('%s', (_, before, theirs, mine, expected) => {
    expect(both(before, theirs, mine)).toBe(expected);
  });

  it('letter by letter keep every letter of both', () => {
    const word = fc.stringMatching(/^[a-z ]{1,12}$/);
    const turns = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(word, word, turns, (a, b, who) => {
        const [upper, lower] = [a.toUpperCase().replaceAll(' ', '_'), b];
        let stored = '';
        const typed = { upper: '', lower: '' };
        let [atUpper, atLower] = [0, 0];
        for (const isUpper of who) {
          // Neither hears of the other while typing.
          if (isUpper && atUpper < upper.length) {
            const before = typed.upper;
            typed.upper += upper[atUpper++];
            stored = both(before, stored, typed.upper);
          } else if (!isUpper && atLower < lower.length) {
            const before = typed.lower;
            typed.lower += lower[atLower++];
            stored = both(before, stored, typed.lower);
          }
        }
        const seen = (pattern: RegExp) => stored.replaceAll(pattern, '').length;
        expect(seen(/[^A-Z_]/g)).toBeGreaterThanOrEqual(typed.upper.length);
        expect(seen(/[^a-z ]/g)).toBeGreaterThanOrEqual(typed.lower.length);
        expect(stored.length).toBeLessThanOrEqual(typed.upper.length + typed.lower.length + 1);
      }),
    );
  });
});
