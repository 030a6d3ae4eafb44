import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import { answers, assessment, instrument, measure } from '../sample';
import { renderAndRead, squeezed } from './read-pdf';

const ATTACK = ') >> /JS (app.alert(1)) /OpenAction [3 0 R /FitH null] \\';

const read = (change: Partial<Assessment>) =>
  renderAndRead(
    buildReport(assessment(change), instrument, reportWords, {
      changed: '2026-11-20',
      rated: '2026-05-04',
      today: '2026-11-20',
    }),
  );

/** The text as entered everywhere a person can enter text. */
const everywhere = (text: string): Partial<Assessment> => ({
  name: text,
  answers: answers({ rating: 'red', note: text }),
  measures: [measure({ text, responsible: text })],
});

describe('F60 whatever is entered, the file stays a harmless document', () => {
  test('it holds no script and no action on opening', async () => {
    const { file, bytes } = await read(everywhere('Lindental'));
    expect(await file.getOpenAction()).toBeNull();
    expect(await file.getJSActions()).toBeNull();
    expect(await file.hasJSActions()).toBe(false);
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).not.toMatch(/\/(?:OpenAction|JavaScript|JS|AA|Launch|AcroForm|URI)\b/);
  });

  test('words that look like PDF are just words', async () => {
    const { file, pages } = await read(everywhere(ATTACK));
    expect(await file.getOpenAction()).toBeNull();
    expect(await file.getJSActions()).toBeNull();
    expect(squeezed(pages.join())).toContain(squeezed(ATTACK));
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Title: `Maßnahmenplan – ${ATTACK}` });
  });

  test('a word of 10,000 letters is broken into lines, and every letter is there', async () => {
    const { pages } = await read({
      name: 'ш'.repeat(10_000),
      answers: answers({ rating: 'red', note: 'ж'.repeat(10_000) }),
      measures: [measure({ text: 'ю'.repeat(10_000) })],
    });
    const count = (letter: string) => pages.join('').split(letter).length - 1;
    expect(count('ж')).toBe(10_000);
    expect(count('ю')).toBe(10_000);
    expect(count('ш')).toBeGreaterThanOrEqual(20_000);
  });

  test.each([
    ['Hebrew', 'שלום'],
    ['Arabic', 'مرحبا'],
    ['Chinese', '你好'],
    ['emoji', '👩‍🔧🎉'],
  ])('%s leaves a visible mark for each character, explained at the end', async (_, text) => {
    const { pages } = await read({ measures: [measure({ text: `vorher ${text} nachher` })] });
    expect(pages[1]).toMatch(/vorher □+ nachher/);
    expect(pages.at(-1)).toContain('□ steht für ein Zeichen, das die Schrift');
  });

  test('without such characters nothing is explained', async () => {
    const { pages } = await read({ measures: [measure()] });
    expect(pages.join()).not.toContain('□');
  });

  test('characters that are no text vanish without harm', async () => {
    const { pages } = await read(everywhere('Linden\u0000\u202e\u200b\u0007tal'));
    expect(pages[0]).toContain('Ergebnis Lindental');
  });
});
