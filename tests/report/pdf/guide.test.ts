import { beforeAll, describe, expect, test } from 'vitest';
import { reportWords } from '../../../src/i18n/de/report';
import { guideChecklist, guideSteps } from '../../../src/i18n/de/workshop-guide';
import { guideSheet } from '../../../src/report/guide-sheet';
import { renderGuide } from '../../../src/report/pdf/render-guide';
import { unwatched } from '../../../src/report/work';
import { loadFont, type ReadPdf, readPdf } from './read-pdf';
import { flat, type ReadPage, readPage, spoken } from './read-structure';

const SHEET = guideSheet(reportWords, '2026-11-20');

describe('the page for those who run a workshop', () => {
  let pdf: ReadPdf;
  let page: ReadPage;
  let lines: string[];
  beforeAll(async () => {
    const blob = await renderGuide(SHEET, unwatched, loadFont);
    pdf = await readPdf(blob);
    page = await readPage(pdf.file, 1);
    lines = spoken(page.tree);
  });

  test('is exactly one upright page of A4', async () => {
    expect(pdf.pages).toHaveLength(1);
    const [, , width = 0, height = 0] = (await pdf.file.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(pdf.pages[0]).toContain('Seite 1 von 1');
  });

  test('is read as heading, lines to fill in, plan and checklist', () => {
    expect(lines.slice(0, 5)).toEqual([
      'H1: Leitfaden für Workshops Checkliste und Zeitplan',
      expect.stringMatching(/^P: Für etwa zwölf Personen/),
      'P: Workshop',
      'P: Datum und Ort',
      'P: Workshop-Nummer',
    ]);
    expect(lines.filter((line) => /^H[23]:/.test(line))).toEqual([
      'H2: Zeitplan',
      'H2: Checkliste',
      ...guideChecklist.map(({ title }) => `H3: ${title}`),
    ]);
    expect(page.untagged).toBe('');
  });

  test('has a row for every step, and ninety minutes together', () => {
    const cells = flat(page.tree).filter(({ role }) => role === 'TD');
    expect(cells).toHaveLength(guideSteps.length * 5);
    expect(cells.filter((_, place) => place % 5 === 0).map(({ text }) => text)).toEqual([
      '0:00',
      '0:10',
      '0:25',
      '0:35',
      '1:10',
      '1:25',
    ]);
    expect(guideSteps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  });

  test('has a box before everything to tick off', () => {
    const boxes = lines.filter((line) => line === 'Figure: Kästchen zum Abhaken');
    expect(boxes).toHaveLength(guideChecklist.flatMap(({ items }) => items).length);
    for (const { items } of guideChecklist) {
      for (const item of items) expect(lines).toContain(`LBody: ${item}`);
    }
  });

  test('says that reading aloud is not secret', () => {
    expect(lines.at(-1)).toMatch(/^P: Vorlesen ist nicht geheim/);
  });
});
