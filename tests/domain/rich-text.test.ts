import { describe, expect, it } from 'vitest';
import { parseRichText, plainText, type Segment } from '../../src/domain/rich-text';

const text = (words: string): Segment => ({ kind: 'text', text: words });
const term = (id: string, words: string): Segment => ({ kind: 'term', id, text: words });
const jump = (id: string, words: string): Segment => ({ kind: 'checkpoint', id, text: words });

describe('marks in a text', () => {
  it.each<[string, string, Segment[]]>([
    ['no mark', 'Nur Wörter.', [text('Nur Wörter.')]],
    ['nothing at all', '', []],
    ['a term alone', '[[term:kmu|KMU]]', [term('kmu', 'KMU')]],
    [
      'a term in a sentence',
      'Ein [[term:kmu|KMU]] fragen.',
      [text('Ein '), term('kmu', 'KMU'), text(' fragen.')],
    ],
    [
      'a jump to a checkpoint',
      'Siehe [[checkpoint:ways-of-thinking|Checkpunkt 4]]',
      [text('Siehe '), jump('ways-of-thinking', 'Checkpunkt 4')],
    ],
    [
      'two marks side by side',
      '[[term:inqa|INQA]][[checkpoint:planning|3]]',
      [term('inqa', 'INQA'), jump('planning', '3')],
    ],
    [
      'several words, typographic quotes and umlauts',
      '[[term:social-day|„Sozialer Tag“ für alle]]',
      [term('social-day', '„Sozialer Tag“ für alle')],
    ],
  ])('%s', (_, marked, segments) => {
    expect(parseRichText(marked)).toEqual(segments);
  });
});

describe('a mark that is not complete stays as it was typed', () => {
  it.each([
    ['unknown kind', '[[link:kmu|KMU]]'],
    ['no words', '[[term:kmu|]]'],
    ['only blanks for words', '[[term:kmu| ]]'],
    ['no bar', '[[term:kmu]]'],
    ['no id', '[[term:|KMU]]'],
    ['capitals in the id', '[[term:KMU|KMU]]'],
    ['not closed', 'Ein [[term:kmu|KMU fragen.'],
    ['one bracket short', '[[term:kmu|KMU]'],
    ['two bars', '[[term:kmu|K|MU]]'],
    ['single brackets', '[term:kmu|KMU]'],
  ])('%s', (_, marked) => {
    expect(parseRichText(marked)).toEqual([text(marked)]);
    expect(plainText(marked)).toBe(marked);
  });

  it('and does not spoil the good mark after it', () => {
    expect(parseRichText('[[term:x [[term:kmu|KMU]]')).toEqual([
      text('[[term:x '),
      term('kmu', 'KMU'),
    ]);
  });
});

describe('the plain words', () => {
  it('drop the marks and keep everything else', () => {
    expect(plainText('Ein [[term:kmu|KMU]] fragen ([[checkpoint:planning|Checkpunkt 3]]).')).toBe(
      'Ein KMU fragen (Checkpunkt 3).',
    );
  });
});
