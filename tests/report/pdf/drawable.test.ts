import { expect, test } from 'vitest';
import { createDrawable } from '../../../src/report/pdf/drawable';

/** A face with Latin letters, accents as marks, blanks and the heart, but little else. */
const has = (code: number) =>
  (code >= 0x20 && code <= 0x24f) || code === 0x301 || code === 0x2665 || code === 0x25a1;

test.each([
  ['letters in two parts are drawn as one', 'Ma\u0301ria', 'Mária'],
  ['what the face lacks becomes a mark', 'A漢B', 'A□B'],
  ['right-to-left text stays visible, letter by letter', 'שלום', '□□□□'],
  ['an emoji of several people is one mark', '👩‍👩‍👧‍👦!', '□!'],
  ['an emoji with a skin tone is one mark', '👍🏽', '□'],
  ['a flag is one mark', '🇩🇪', '□'],
  ['the sign left of an emoji is not drawn alone', '🧑‍♥', '□'],
  ['a letter keeps its place when its accent is lacking', 'x\u0323', 'x□'],
  ['a sign of the face stays although it may be an emoji', '♥\ufe0f', '♥'],
  ['characters without a picture vanish', 'a\u200bb\u00adc\ufeffd\u202e', 'abcd'],
  ['control characters vanish, line breaks stay', 'a\u0007\nb', 'a\nb'],
  ['blanks of every width become ordinary ones', 'a\u2003b\tc', 'a b c'],
  ['special hyphens become ordinary ones', 'a\u2010b\u2011c', 'a-b-c'],
  ['half a character becomes a mark', 'a\ud83d', 'a□'],
])('%s', (_, text, expected) => {
  expect(createDrawable(has).text(text)).toBe(expected);
});

test('it remembers whether a mark was needed', () => {
  const drawable = createDrawable(has);
  drawable.text('Lindental □');
  expect(drawable.marked).toBe(false);
  drawable.text('漢');
  expect(drawable.marked).toBe(true);
});
