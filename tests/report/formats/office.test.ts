import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { WHOLE_REPORT } from '../../../src/report/report-model';
import type { DocumentWish } from '../../../src/ui/document-wish';
import { convertWithLibreOffice, LIBREOFFICE, withoutLibreOffice } from '../libreoffice';
import { assessment, instrument, measure } from '../sample';
import type { Facts } from './facts';
import { make, standInForBrowser } from './make';
import { readCsv, readXlsx } from './read-tables';
import { readWord } from './read-word';
import { RICH_PLAN } from './rich-plan';

standInForBrowser();

const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76';

const MANY: Assessment = assessment({
  measures: Array.from({ length: 200 }, (_, index) =>
    measure({ id: `m${index}`, text: `Maßnahme Nr. ${index}`, responsible: `Person ${index % 7}` }),
  ),
});

const bytesOf = async (kind: DocumentWish['kind'], plan: Assessment) =>
  (await make({ kind, assessment: plan, instrument, options: WHOLE_REPORT })).bytes;

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The letters of each page, without blanks: pages break lines in other places than an entry. */
async function readPages(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}

describe.skipIf(withoutLibreOffice)(
  `${LIBREOFFICE} opens what the app makes, and saves it again`,
  () => {
    let excel: Facts;
    let word: Facts;
    beforeAll(async () => {
      excel = await readXlsx(await bytesOf('excel', RICH_PLAN));
      word = await readWord(await bytesOf('word', RICH_PLAN));
    });

    test('Excel: nothing of plan and result is another', async () => {
      const again = await convertWithLibreOffice(await bytesOf('excel', RICH_PLAN), 'xlsx', 'xlsx');
      expect(await readXlsx(again)).toEqual(excel);
    });

    test('Excel: days and priorities are shown as in the other documents', async () => {
      const csv = await convertWithLibreOffice(await bytesOf('excel', RICH_PLAN), 'xlsx', CSV);
      expect(readCsv(csv).measures).toEqual(excel.measures);
    });

    test('Word: nothing of plan and result is another', async () => {
      const again = await convertWithLibreOffice(await bytesOf('word', RICH_PLAN), 'docx', 'docx');
      expect(await readWord(again)).toEqual(word);
    });

    test.each([
      // So many with LibreOffice 7.4: 2, 10, 3 and 6; other versions and faces need a little more.
      ['Word', 'a rich plan', 'word', 'docx', RICH_PLAN, 3],
      ['Word', '200 measures', 'word', 'docx', MANY, 14],
      ['Excel', 'a rich plan', 'excel', 'xlsx', RICH_PLAN, 4],
      ['Excel', '200 measures', 'excel', 'xlsx', MANY, 9],
    ] as const)(
      '%s of %s, printed: every measure is there, no page is empty or too many',
      async (_, __, kind, extension, plan, most) => {
        const pdf = await convertWithLibreOffice(await bytesOf(kind, plan), extension, 'pdf');
        const pages = await readPages(new Uint8Array(pdf));
        for (const { text } of plan.measures) expect(pages.join('')).toContain(squeezed(text));
        for (const page of pages) expect(page).not.toBe('');
        expect(pages.length).toBeLessThanOrEqual(most);
      },
    );
  },
);
