import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/domain/assessment';
import { reportWords } from '../../../src/i18n/de/report';
import { slipsWords } from '../../../src/i18n/de/slips';
import { buildReport } from '../../../src/report/build-report';
import { renderPdf } from '../../../src/report/pdf/render-pdf';
import { renderSlips } from '../../../src/report/pdf/render-slips';
import { WHOLE_REPORT } from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { answers, assessment, checkpointIds, instrument, measure } from '../sample';
import { loadFont, readPdf } from './read-pdf';
import { flat, readPage } from './read-structure';

const LONG = Array.from({ length: 120 }, (_, index) => `Zeile ${index}`).join('\n');

/** All measures are done and red but the long one, which is open and green. */
function planOf(rows: number, long: number): Measure[] {
  return Array.from({ length: rows }, (_, index) =>
    measure({
      id: `m${index}`,
      text: index === long ? LONG : `Kurz ${index}`,
      checkpointId: checkpointIds[index === long ? 1 : 0] ?? '',
      responsible: 'Ayşe Kaya',
      status: index === long ? 'open' : 'done',
    }),
  );
}

const modelOf = (measures: Measure[]) =>
  buildReport(
    assessment({
      answers: answers({ rating: 'red', note: '' }, { rating: 'green', note: '' }),
      measures,
    }),
    instrument,
    reportWords,
    { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' },
    { ...WHOLE_REPORT, scope: 'plan' },
  );

/** What the pictures in the table say, in their order, page by page. */
async function signsOf(blob: Blob): Promise<string[][]> {
  const { file } = await readPdf(blob);
  const pages = Array.from({ length: file.numPages }, (_, index) => readPage(file, index + 1));
  return (await Promise.all(pages)).map(({ tree }) =>
    flat(flat(tree).filter(({ role }) => role === 'Table'))
      .filter(({ role }) => role === 'Figure')
      .map(({ text }) => text),
  );
}

/** The first row, the first and the last of those drawn at once, and the first after them. */
const PLACES = [
  ['first', 3, 0],
  ['second', 3, 1],
  ['25th', 30, 24],
  ['26th', 30, 25],
  ['27th', 30, 26],
] as const;

describe('a measure longer than a page has its own sign, and it once', () => {
  test.each(PLACES)('as the %s of a plan: its light', async (_, rows, long) => {
    const signs = await signsOf(await renderPdf(modelOf(planOf(rows, long)), unwatched, loadFont));
    const expected = Array<string>(rows).fill('Rote Ampel: Dringender Handlungsbedarf');
    expected[long] = 'Grüne Ampel: Zurzeit kein Handlungsbedarf';
    expect(signs.flat()).toEqual(expected);
    expect(signs.filter((page) => page.length === 0).length).toBeGreaterThan(0);
  });

  test.each(PLACES)('as the %s of a slip: its box', async (_, rows, long) => {
    const blob = await renderSlips(modelOf(planOf(rows, long)), unwatched, slipsWords, loadFont);
    const expected = Array<string>(rows).fill('Abgehakt');
    expected[long] = 'Kästchen zum Abhaken';
    expect((await signsOf(blob)).flat()).toEqual(expected);
  });
});
