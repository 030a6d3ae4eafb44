import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binaryBytes,
  binaryString,
  nameText,
  nameTreeLeaf,
  number,
  textString,
} from '../../../../src/report/pdf/structure/pdf-syntax';

describe('what is written into a file', () => {
  test.each([
    ['plain text', 'Seite 1', '(Seite 1)'],
    ['brackets and backslashes', 'a) (b \\', '(a\\) \\(b \\\\)'],
    ['other letters', 'Äč', '<feff00c4010d>'],
    ['letters beyond 16 bits', '🐝', '<feffd83ddc1d>'],
    ['line ends', 'a\rb', '<feff0061000d0062>'],
    ['nothing', '', '()'],
  ])('%s', (_, text, written) => {
    expect(textString(text)).toBe(written);
  });

  test('names escape what would end them', () => {
    expect(nameText('application/json')).toBe('application#2Fjson');
    expect(nameText('a b(ä)')).toBe('a#20b#28#C3#A4#29');
  });

  test('numbers have two decimals at most, and never an exponent', () => {
    expect([number(1.005), number(28.3464), number(1e-7), number(-3)]).toEqual([
      '1',
      '28.35',
      '0',
      '-3',
    ]);
  });

  test('names of files are sorted by their bytes, those of other letters last', () => {
    const names: [string, number][] = [
      ['ä', 1],
      ['b', 2],
      ['(', 3],
      ['Z', 4],
    ];
    expect(nameTreeLeaf(names)).toBe('/Names[(\\() 3 0 R (Z) 4 0 R (b) 2 0 R <feff00e4> 1 0 R]');
  });

  test('bytes come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(Buffer.compare(binaryBytes(binaryString(bytes)), bytes)).toBe(0);
      }),
    );
  });
});
