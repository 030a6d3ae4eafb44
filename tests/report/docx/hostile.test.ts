import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { answers, measure } from '../sample';
import { model, planOf } from './models';
import { all, type ReadDocx, renderAndRead } from './read-docx';

/** The text as entered everywhere a person can enter text. */
const everywhere = (text: string): Partial<Assessment> => ({
  name: text,
  answers: answers({ rating: 'red', note: text }),
  measures: [measure({ text, responsible: text })],
});

/** Reads every part as XML, which fails when one is not well formed. */
function readAll(read: ReadDocx): string {
  const parts = read.parts.filter((part) => /\.(?:xml|rels)$/.test(part));
  expect(parts.length).toBeGreaterThan(8);
  return parts.map((part) => read.xml(part).documentElement.outerHTML).join('\n');
}

describe('F60 whatever is entered, the file for Word stays a harmless document', () => {
  test.each([
    ['markup', '</w:t></w:r><script>alert(1)</script><!-- & "x" \'y\' ]]> &amp; <?php'],
    ['fields and places', '{page} {pages} {PAGE} {1-0} %1 $& \\1 NUMPAGES'],
    ['control characters', 'vor\u0000\u0001\u0008\u000b\u001f\u007f\u0085nach'],
    ['half characters', 'vor \ud800 \udc00 nach'],
    ['code points that are no characters', 'vor \ufffe\uffff \u{1ffff} nach'],
    ['emoji', 'vor 👩‍🔧🎉🇩🇪 nach'],
    ['marks of direction', 'vor \u202e\u2066\u200f nach'],
    ['blanks at the ends', '  vor  \t nach  '],
  ])('%s', async (_, text) => {
    const read = await renderAndRead(model(everywhere(text)));
    const whole = readAll(read);
    expect(whole).not.toMatch(/<script|<!--/);
    const said = await read.text();
    if (text.startsWith('vor')) expect(said).toMatch(/vor.*nach/s);
    else expect(said).toContain(text.trim().replace('\t', ' '));
  });

  test('words that look like markup are words', async () => {
    const text = '<b>fett</b> & "so" \'auch\'';
    const read = await renderAndRead(model(everywhere(text)));
    expect((await read.text()).split(text)).toHaveLength(6);
    const core = read.xml('docProps/core.xml');
    expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe(`Maßnahmenplan – ${text}`);
  });

  test('a word of 10,000 letters is there to the last letter, facts about the file are short', async () => {
    const read = await renderAndRead(
      model({
        name: 'ш'.repeat(10_000),
        answers: answers({ rating: 'red', note: 'ж'.repeat(10_000) }),
        measures: [measure({ text: 'ю'.repeat(10_000) })],
      }),
    );
    const text = await read.text();
    expect(text.split('ж')).toHaveLength(10_001);
    expect(text.split('ю')).toHaveLength(10_001);
    expect(text.split('ш')).toHaveLength(20_001);
    const facts = read.xml('docProps/core.xml').documentElement.children;
    for (const { textContent } of facts) expect(textContent?.length).toBeLessThanOrEqual(300);
    expect(read.xml('word/footer1.xml').documentElement.textContent?.length).toBeLessThan(400);
  });

  test('200 measures are all there, in order', async () => {
    const read = await renderAndRead(model({ measures: planOf(200) }));
    const rows = all(read.xml('word/document.xml'), 'w:tr').slice(1);
    const numbers = rows.map((row) => /Nummer (\d+):/.exec(row.textContent ?? '')?.[1]);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => `${index + 1}`));
    readAll(read);
  });

  test('text from right to left is set so, other text is not', async () => {
    const text = 'שלום עולם (1)\nerst deutsch, dann שלום';
    const read = await renderAndRead(model({ measures: [measure({ text })] }));
    const cell = all(read.xml('word/document.xml'), 'w:tr')[1]?.children;
    const paragraphs = [...(cell ?? [])].flatMap((one) => all(one, 'w:p'));
    const set = paragraphs
      .filter((one) => /שלום/.test(one.textContent ?? ''))
      .map((one) => [all(one, 'w:bidi').length, all(one, 'w:rtl').length]);
    expect(set).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  test('it holds no macro, no link and nothing from elsewhere', async () => {
    const read = await renderAndRead(model(everywhere('https://example.org javascript:alert(1)')));
    expect(read.parts.filter((part) => !/\.(?:xml|rels)$/.test(part))).toEqual([]);
    const whole = readAll(read);
    expect(whole).not.toMatch(/TargetMode="External"|w:hyperlink|vbaProject|HYPERLINK|INCLUDE|DDE/);
  });
});
