import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { wordStyles } from '../../../src/i18n/de/word-styles';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { unwatched } from '../../../src/report/work';
import { convertWithLibreOffice, LIBREOFFICE, withoutLibreOffice } from '../libreoffice';
import { answers } from '../sample';
import { model, planOf, RATED } from './models';

/** What is not installed is skipped (apt-get install poppler-utils libreoffice-writer-nogui). */
const missing = (program: string) => spawnSync(program, ['-v']).error !== undefined;
const skip = withoutLibreOffice || missing('pdfinfo') || missing('pdftotext');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pages LibreOffice makes of the document: their words, and what is known of the PDF. */
async function pagesOf(change: Partial<Assessment>) {
  const blob = await renderDocx(model(change), unwatched, wordStyles);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const file = join(folder, 'document.pdf');
  writeFileSync(file, await convertWithLibreOffice(bytes, 'docx', 'pdf'));
  const out = (program: string, ...options: string[]) =>
    spawnSync(program, options, { encoding: 'utf8' }).stdout;
  const pages = out('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
  return { pages: pages.map((page) => page.replace(/\s+/g, ' ')), info: out('pdfinfo', file) };
}

const LONG = 'Wir haben mit drei Betrieben gesprochen und noch keine gemeinsame Sprache. ';

describe(`a document for Word, opened by ${LIBREOFFICE}`, () => {
  test.skipIf(skip)('a plan of ten measures: result, plan, foot with page numbers', async () => {
    const { pages, info } = await pagesOf({ ...RATED, measures: planOf(10) });
    expect(info).toMatch(/^Title: +Maßnahmenplan – Freiwilligenagentur Lindental$/m);
    expect(info).toMatch(/^Page size: +841\.\d+ x 595\.\d+ pts \(A4\)$/m);
    const [result = '', plan = ''] = pages;
    for (const said of ['Vertraulich: mit Namen', 'Ergebnis', 'früher: Handlungsbedarf']) {
      expect(result).toContain(said);
    }
    expect(plan).toContain('Maßnahmenplan');
    for (const number of [1, 10]) expect(pages.join()).toContain(`Nummer ${number}:`);
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page).toContain('Grundlage: Praxishilfe');
    });
  });

  test.skipIf(skip)('a new assessment takes two pages', async () => {
    const { pages } = await pagesOf({});
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Noch keiner der 7 Checkpunkte ist bewertet.');
    expect(pages[1]).toContain('Noch steht keine Maßnahme im Plan.');
  });

  test.skipIf(skip)('a short note to each checkpoint: all of them on one page', async () => {
    const lights = ['red', 'yellow', 'green', 'red', 'yellow', 'green', 'red'] as const;
    const rated = lights.map((rating) => ({ rating, note: LONG.repeat(2).trim() }));
    const { pages } = await pagesOf({ ...RATED, answers: answers(...rated) });
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('7 Interne Organisation der Zusammenarbeit');
  });

  test.skipIf(skip)('200 measures: the head on every page, no page without a measure', async () => {
    const { pages } = await pagesOf({ ...RATED, measures: planOf(200) });
    const plan = pages.slice(pages.findIndex((page) => page.includes('Stand: ')));
    expect(plan.length).toBeGreaterThan(8);
    for (const page of plan) {
      expect(page).toMatch(/Checkpunkt Maßnahme Priorität Verantwortlich Beginn Kontrolle/);
      expect(page).toMatch(/Nummer \d+:/);
    }
    const numbers = [...plan.join(' ').matchAll(/Nummer (\d+):/g)].map(([, number]) => number);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => `${index + 1}`));
  });

  test.skipIf(skip)('very long texts go on over the pages, down to their last word', async () => {
    const long = `${LONG.repeat(80)}Ende`;
    const { pages } = await pagesOf({
      name: 'Verein zur Förderung der Zusammenarbeit '.repeat(6),
      answers: answers({ rating: 'red', note: `${long}-Notiz` }),
      measures: planOf(3, `${long}-Maßnahme`),
    });
    expect(pages.join().match(/Ende-Notiz/g)).toHaveLength(1);
    expect(pages.join().match(/Ende- ?Maßnahme/g)).toHaveLength(3);
    // Each page has more than a head and a foot.
    for (const page of pages) expect(page).toMatch(/Sprache|bewertet/);
  });
});
