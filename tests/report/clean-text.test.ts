import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../src/report/clean-text';

test.each([
  ['letters in two parts become one', 'Mu\u0308ller', 'Müller'],
  ['line breaks of every system are kept as one kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['an empty line between paragraphs stays', 'a\n\nb', 'a\n\nb'],
  ['tabs become blanks', 'a\tb', 'a b'],
  ['control characters vanish', 'a\u0000\u0007\u001b\u009fb', 'ab'],
  ['half a character becomes the replacement character', 'a\ud83d', 'a\ufffd'],
  ['what XML forbids becomes the replacement character', 'a\ufffeb\uffff', 'a\ufffdb\ufffd'],
  ['whole characters outside the basic plane stay', '👍', '👍'],
  ['blank ends are cut', '  a \n', 'a'],
])('%s', (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test('names stand on one line', () => {
  expect(cleanLine('Agentur \n Lindental')).toBe('Agentur Lindental');
});
