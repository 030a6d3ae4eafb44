import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../../src/report/pdf/wrap';

/** Every letter is one wide. */
const wrap = (text: string, width = 10) => wrapText(text, width, (piece) => piece.length);

describe('text is broken into lines', () => {
  test.each([
    ['between words', 'eins zwei drei', ['eins zwei ', 'drei']],
    ['exactly full lines are not broken', 'zehn Ziffern', ['zehn ', 'Ziffern']],
    [
      'after the hyphen of a compound',
      'Denk- und Sprach-Welten',
      ['Denk- und ', 'Sprach-', 'Welten'],
    ],
    ['not inside numbers', 'ab 2026-11-20', ['ab ', '2026-11-20']],
    [
      'not at a no-break space, which is then drawn as a blank',
      'auch z.\u00a0B.',
      ['auch ', 'z. B.'],
      8,
    ],
    ['anywhere when a word is longer than a line', 'abcdefghijklm', ['abcdefghij', 'klm']],
    ['where the person broke it, empty lines included', 'a\n\nb', ['a ', '', 'b']],
    ['with one blank for many', 'eins   zwei   drei', ['eins zwei ', 'drei']],
  ] as [string, string, string[], number?][])('%s', (_, text, lines, width) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('read one after the other, lines give the words of the text and no others', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abÜ -/\n') }), (text) => {
        const words = (whole: string) => whole.split(/[ \n]+/).filter((word) => word !== '');
        expect(words(wrap(text).join(''))).toEqual(words(text));
      }),
    );
  });

  test('an empty text has no line', () => {
    expect(wrap('')).toEqual([]);
  });

  test('no line is too wide, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abÜ -/\n') }), (text) => {
        const lines = wrap(text);
        const widths = lines.map((line) => line.replace(/ $/, '').length);
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(10);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/[ \n]/g, ''));
      }),
    );
  });
});
