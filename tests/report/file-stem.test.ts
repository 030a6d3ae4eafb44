import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileStem } from '../../src/report/file-stem';

const DAY = '2026-11-20';

describe('F61 the file name of a document', () => {
  test('says what it is, whose and of when', () => {
    expect(fileStem(['Maßnahmenplan', 'Freiwilligenagentur Lindental', DAY])).toBe(
      'Maßnahmenplan Freiwilligenagentur Lindental 2026-11-20',
    );
  });

  test.each([
    ['an empty name is left out', '', 'Maßnahmenplan 2026-11-20'],
    ['path signs become blanks', '../..\\geheim', 'Maßnahmenplan .. .. geheim 2026-11-20'],
    [
      'signs Windows forbids become blanks',
      'A:B*C?"D"<E>|F',
      'Maßnahmenplan A B C D E F 2026-11-20',
    ],
    ['line breaks become blanks', 'A\r\nB', 'Maßnahmenplan A B 2026-11-20'],
    ['direction marks vanish', 'Plan\u202efdp.exe', 'Maßnahmenplan Planfdp.exe 2026-11-20'],
    ['control characters vanish', 'A\u0000B\u0007', 'Maßnahmenplan AB 2026-11-20'],
    ['letters of other alphabets stay', 'Łódź Київ', 'Maßnahmenplan Łódź Київ 2026-11-20'],
  ])('%s', (_, name, expected) => {
    expect(fileStem(['Maßnahmenplan', name, DAY])).toBe(expected);
  });

  test.each(['CON', 'con', 'PRN.txt', 'LPT1', 'COM¹', 'nul'])(
    '%s is no device of Windows',
    (name) => {
      expect(fileStem([name])).toBe(`_${name}`);
    },
  );

  test('it neither begins nor ends with a dot', () => {
    expect(fileStem(['..profile..'])).toBe('profile');
  });

  test('it is never empty', () => {
    expect(fileStem([' ', '///', '\u202e'])).toBe('_');
  });

  test('a long name is cut and the day stays', () => {
    const stem = fileStem(['Maßnahmenplan', 'Verein '.repeat(50), DAY]);
    expect(stem).toMatch(/^Maßnahmenplan Verein .* 2026-11-20$/);
    expect(stem.length).toBeLessThanOrEqual(100);
  });

  test('a long name of letters with many bytes is cut more', () => {
    const stem = fileStem(['Maßnahmenplan', 'ẞ'.repeat(300), DAY]);
    expect(stem).toMatch(/^Maßnahmenplan ẞ+ 2026-11-20$/);
    expect(Buffer.byteLength(stem)).toBeGreaterThan(230);
    expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(240);
  });

  test('a cut never leaves half a character', () => {
    expect(fileStem(['🎄'.repeat(300)])).not.toMatch(/\p{Cs}/u);
    expect(fileStem([`a${'🎄'.repeat(300)}`])).not.toMatch(/\p{Cs}/u);
  });

  test('whatever the name, every system accepts it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        const stem = fileStem(parts);
        expect(stem).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$/u);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(101);
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(241);
      }),
    );
  });
});
