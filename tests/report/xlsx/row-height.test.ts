import { expect, test } from 'vitest';
import { rowHeight } from '../../../src/report/xlsx/row-height';

test.each([
  ['nothing', [''], 15],
  ['a line', ['Kurz'], 15],
  ['a line that just fits', ['zehn Zeich'], 15],
  ['two lines', ['zehn Zeiche'], 30],
  ['line breaks', ['a\n\nb'], 45],
  ['words that are not broken', ['abcdef ghijkl mnopqr'], 45],
  ['a word that must be', ['a'.repeat(25)], 45],
  ['the word behind it', [`${'a'.repeat(25)} bcdef`], 60],
  ['wide characters', ['協力する会社'], 30],
  ['the tallest cell of several', ['a', 'b\nc'], 30],
  ['more than Excel allows', ['\n'.repeat(100)], 405],
])('a row is as tall as %s needs', (_, texts, height) => {
  expect(rowHeight(texts, [10, 10])).toBe(height);
});
