import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/domain/assessment';
import { reportWords } from '../../../src/i18n/de/report';
import { slipsWords } from '../../../src/i18n/de/slips';
import { buildReport } from '../../../src/report/build-report';
import { renderSlips } from '../../../src/report/pdf/render-slips';
import { type ReportOptions, WHOLE_REPORT } from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { assessment, instrument, measure } from '../sample';
import { loadFont, readPdf, squeezed } from './read-pdf';
import { flat, readPage, spoken } from './read-structure';

const DAYS = { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' };

async function read(
  measures: Measure[],
  { name = 'Lindental', ...options }: Partial<ReportOptions> & { name?: string } = {},
) {
  const given = assessment({ name, measures });
  const chosen: ReportOptions = { ...WHOLE_REPORT, scope: 'plan', ...options };
  const model = buildReport(given, instrument, reportWords, DAYS, chosen);
  const pdf = await readPdf(await renderSlips(model, unwatched, slipsWords, loadFont));
  const numbers = pdf.pages.map((_, index) => index + 1);
  return { ...pdf, read: await Promise.all(numbers.map((page) => readPage(pdf.file, page))) };
}

const ofPeople = (count: number, each = 1) =>
  Array.from({ length: count * each }, (_, index) =>
    measure({
      id: `m${index}`,
      text: `Maßnahme ${index}`,
      responsible: `Person ${index % count}`,
    }),
  );

describe('the slips', () => {
  test('give each of 30 people a page with their measures and no others', async () => {
    const { pages } = await read([...ofPeople(30, 2), measure({ id: 'x', text: 'Verwaist' })]);
    expect(pages).toHaveLength(31);
    for (const [index, page] of pages.slice(0, 30).entries()) {
      expect(page).toMatch(new RegExp(`^Zettel für Person ${index} `));
      const texts = [...page.matchAll(/Maßnahme (\d+)/g)].map(([, number]) => Number(number));
      expect(texts).toEqual([index, index + 30]);
      expect(page).not.toContain('Verwaist');
    }
    expect(pages[30]).toMatch(/^Zettel Noch niemand verantwortlich .*Verwaist/);
  });

  test('say on each page that they are confidential', async () => {
    const { pages } = await read(ofPeople(2, 30));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Lindental · Vertraulich · Seite ${index + 1} von ${pages.length}`);
    }
  });

  test('are listed beside the pages', async () => {
    const { file } = await read(ofPeople(3));
    const titles = (await file.getOutline()).map(({ title }) => title);
    expect(titles).toEqual(['Person 0', 'Person 1', 'Person 2']);
  });

  test('are read as a heading, a paragraph and a table with a box for each measure', async () => {
    const [page] = (
      await read([
        measure({ text: 'Zusammen', responsible: 'Ayşe Kaya, Jonas Wolf', review: '2026-11-01' }),
        measure({ id: 'm2', text: 'Fertig', responsible: 'Ayşe Kaya', status: 'done' }),
      ])
    ).read;
    expect(spoken(page?.tree ?? [])).toEqual([
      'H1: Zettel für Ayşe Kaya',
      'P: Lindental · Stand: 20. November 2026 · 2 Maßnahmen',
      'P: Vertraulich: mit Namen, nur für Ihre Organisation',
      'TH: Maßnahme',
      'TH: Checkpunkt',
      'TH: Priorität',
      'TH: Beginn',
      'TH: Kontrolle',
      'TH: Was ich erreicht habe',
      'TD: Zusammen gemeinsam mit Jonas Wolf',
      'Figure: Kästchen zum Abhaken',
      'TD: 1. Strategischer Nutzen',
      'TD: 01.11.2026 überfällig',
      'TD: Fertig',
      'Figure: Abgehakt',
      'TD: 1. Strategischer Nutzen',
      'TD: Status: erledigt',
    ]);
  });

  test('ask who takes over what is nobody’s', async () => {
    const pages = (await read([measure({ responsible: 'Ayşe Kaya' }), measure({ id: 'm2' })])).read;
    const last = pages.map(({ tree }) =>
      spoken(tree)
        .filter((line) => line.startsWith('TH'))
        .at(-1),
    );
    expect(last).toEqual(['TH: Was ich erreicht habe', 'TH: Wer übernimmt das?']);
  });

  test('leave room for three lines in handwriting', async () => {
    const { file } = await read(ofPeople(1, 3));
    const { items } = await (await file.getPage(1)).getTextContent();
    const heights = items.flatMap((item) =>
      'str' in item && /^Maßnahme \d/.test(item.str) ? [Number(item.transform[5])] : [],
    );
    expect(heights).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = heights.map((points) => (points * 25.4) / 72);
    expect(first - second).toBeGreaterThanOrEqual(22);
    expect(second - third).toBeCloseTo(first - second, 1);
  });

  test('of somebody with much to do go on over the page, under their name', async () => {
    const { pages, read: structure } = await read(ofPeople(1, 40));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(1)) expect(page).toMatch(/^… Person 0 Maßnahme Checkpunkt/);
    const heads = structure.flatMap(({ tree }) => flat(tree)).filter(({ role }) => role === 'TH');
    expect(heads.filter(({ text }) => text !== '')).toHaveLength(6);
  });

  test('of an empty plan say what to do', async () => {
    const { pages } = await read([]);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Noch steht keine Maßnahme im Plan');
  });

  test('call themselves slips, of whom and when', async () => {
    const { info } = await (await read(ofPeople(1))).file.getMetadata();
    expect(info).toMatchObject({ Title: 'Zettel – Lindental', Author: 'Lindental' });
  });
});

describe('F60 whatever a name is, slips stay a harmless document', () => {
  const ATTACK = ') >> /JS (app.alert(1)) /OpenAction [3 0 R /FitH null] \\';

  test('words that look like PDF are just words', async () => {
    const { file, pages } = await read([measure({ responsible: ATTACK, text: ATTACK })], {
      name: ATTACK,
    });
    expect(await file.getOpenAction()).toBeNull();
    expect(await file.getJSActions()).toBeNull();
    expect(await file.hasJSActions()).toBe(false);
    // A slash stands between two people.
    const titles = (await file.getOutline()).map(({ title }) => title);
    expect(titles).toEqual([') >>', 'JS (app.alert(1))', 'OpenAction [3 0 R', 'FitH null] \\']);
    expect(squeezed(pages.join())).toContain(squeezed(ATTACK));
  });

  test('a name of 10,000 letters is broken into lines, and every letter is there', async () => {
    const { pages } = await read([measure({ responsible: 'ш'.repeat(10_000) })]);
    expect(pages.join('').split('ш').length - 1).toBeGreaterThanOrEqual(10_000);
  });

  test.each(['שלום', 'مرحبا', '👩‍🔧🎉'])('%s leaves visible marks, explained', async (name) => {
    const { pages } = await read([measure({ responsible: name })]);
    expect(pages[0]).toMatch(/^Zettel für □+/);
    expect(pages.at(-1)).toContain('□ steht für ein Zeichen, das die Schrift');
  });
});
