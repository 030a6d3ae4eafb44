import { describe, expect, test } from 'vitest';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import { renderPdf } from '../../../src/report/pdf/render-pdf';
import type { ReportOptions } from '../../../src/report/report-model';
import { WHOLE_REPORT } from '../../../src/report/report-model';
import { answers, assessment, instrument, measure } from '../sample';
import { loadFont, renderAndRead } from './read-pdf';

const measures = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    measure({ id: `m${index}`, text: `Maßnahme ${index}`, review: '2026-11-01' }),
  );

const modelOf = (count: number, options: Partial<ReportOptions> = {}) =>
  buildReport(
    assessment({ answers: answers({ rating: 'red', note: '' }), measures: measures(count) }),
    instrument,
    reportWords,
    { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' },
    { ...WHOLE_REPORT, ...options },
  );

describe('the parts of a document', () => {
  test('are in the list beside the pages', async () => {
    const { file } = await renderAndRead(modelOf(2));
    const outline = await file.getOutline();
    const places = await Promise.all(
      outline.map(async ({ title, dest }) => [title, await file.getPageIndex(dest?.[0])]),
    );
    expect(places).toEqual([
      ['Ergebnis', 0],
      ['Maßnahmenplan', 1],
    ]);
  });

  test('without a result are the plan alone', async () => {
    const { file, pages } = await renderAndRead(modelOf(2, { scope: 'plan' }));
    expect((await file.getOutline()).map(({ title }) => title)).toEqual(['Maßnahmenplan']);
    expect(pages).toHaveLength(1);
  });

  test('say at their head how the document is meant to be used', async () => {
    const { pages } = await renderAndRead(modelOf(2, { names: false }));
    for (const page of pages) {
      expect(page).toContain('Zur Weitergabe: mit Notizen, ohne die Namen der Verantwortlichen');
    }
  });
});

describe('the foot of every page, which may be left on a desk alone,', () => {
  test.each([
    [true, 'Vertraulich'],
    [false, 'Zur Weitergabe'],
  ])('says how it is meant to be used, names: %s', async (names, marking) => {
    const { pages } = await renderAndRead(modelOf(60, { names }));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      const end = `Freiwilligenagentur Lindental · ${marking} · Seite ${index + 1} von ${pages.length}`;
      expect(page).toMatch(new RegExp(`${end}$`));
    }
  });

  test('cuts a long name, but neither that nor the number', async () => {
    const model = buildReport(assessment({ name: 'Verein '.repeat(40) }), instrument, reportWords, {
      changed: '2026-11-20',
      rated: null,
      today: '2026-11-20',
    });
    const { pages } = await renderAndRead(model);
    for (const page of pages) expect(page).toMatch(/Verein… · Vertraulich · Seite \d von \d$/);
  });
});

test('what is overdue says so below the day of its Kontrolle', async () => {
  const { pages } = await renderAndRead(modelOf(1));
  expect(pages[1]).toContain('01.11.2026 überfällig');
});

test('the head of a table never stands alone, even above a measure as high as a page', async () => {
  const text = Array.from({ length: 34 }, (_, index) => `Zeile ${index}`).join('\n');
  const model = buildReport(
    assessment({ measures: [measure({ text })] }),
    instrument,
    reportWords,
    { changed: '2026-11-20', rated: null, today: '2026-11-20' },
    { ...WHOLE_REPORT, scope: 'plan' },
  );
  const { pages } = await renderAndRead(model);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('Zeile 0');
  expect(pages[1]).toContain('Zeile 33');
});

test('the picture comes after the summary where words are taken in the order of drawing', async () => {
  const [page = ''] = (await renderAndRead(modelOf(1))).pages;
  expect(page.indexOf('1 von 7 Checkpunkten bewertet')).toBeLessThan(page.indexOf('1 2 3 4 5 6 7'));
});

test('a name over many pages leaves the picture on the first', async () => {
  const model = buildReport(assessment({ name: 'ш'.repeat(6000) }), instrument, reportWords, {
    changed: '2026-11-20',
    rated: null,
    today: '2026-11-20',
  });
  const { pages } = await renderAndRead(model);
  expect(pages.filter((page) => page.includes('1 2 3 4 5 6 7'))).toEqual([pages[0]]);
});

describe('making a long document', () => {
  test('lets the page breathe again and again', async () => {
    const told: [number, number][] = [];
    await renderPdf(
      modelOf(200),
      async (done, of) => {
        told.push([done, of]);
      },
      loadFont,
    );
    expect(told.length).toBeGreaterThan(8);
    expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index));
    expect(new Set(told.map(([, of]) => of))).toEqual(new Set([told.length]));
  });

  test('ends where somebody cancels it', async () => {
    const enough = new Error('cancelled');
    let calls = 0;
    const making = renderPdf(
      modelOf(200),
      async () => {
        calls += 1;
        if (calls === 5) throw enough;
      },
      loadFont,
    );
    await expect(making).rejects.toBe(enough);
    expect(calls).toBe(5);
  });
});
