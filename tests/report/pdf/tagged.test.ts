import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import { answers, assessment, checkpointIds, instrument, measure } from '../sample';
import { type ReadPdf, renderAndRead, squeezed } from './read-pdf';
import { flat, type ReadPage, readPage, spoken } from './read-structure';

async function read(change: Partial<Assessment>): Promise<ReadPdf & { read: ReadPage[] }> {
  const model = buildReport(assessment(change), instrument, reportWords, {
    changed: '2026-11-20',
    rated: '2026-05-04',
    today: '2026-11-20',
  });
  const pdf = await renderAndRead(model);
  const numbers = Array.from({ length: pdf.file.numPages }, (_, index) => index + 1);
  return { ...pdf, read: await Promise.all(numbers.map((page) => readPage(pdf.file, page))) };
}

const long = Array.from({ length: 1500 }, (_, index) => `Wort${index}`).join(' ');
const given = answers(
  { rating: 'red', note: 'Noch nie aufgeschrieben\n\nAber besprochen' },
  { rating: 'yellow', note: '' },
);
const measures = [
  measure({
    text: 'Mit Betrieben sprechen',
    priority: 1,
    responsible: 'Frau Ö',
    start: '2026-12-01',
    review: '2027-03-03',
    status: 'done',
  }),
  measure({ id: 'm2', checkpointId: checkpointIds[1] ?? '', text: 'Zweite' }),
];
const many = Array.from({ length: 40 }, (_, index) =>
  measure({ id: `m${index}`, text: `Maßnahme ${index}`, responsible: 'Wer' }),
);

describe('who listens to the result hears', () => {
  test('headings, paragraphs and lights in their order', async () => {
    const [page] = (await read({ answers: given })).read;
    expect(spoken(page?.tree ?? []).slice(0, 14)).toEqual([
      'H1: Ergebnis Freiwilligenagentur Lindental',
      'P: Bewertet am 4. Mai 2026 · Zusammenarbeit mit KMU in der Region systematisch angehen',
      'P: Vertraulich: mit Namen und Notizen, nur für Ihre Organisation',
      expect.stringMatching(/^P: 2 von 7 Checkpunkten bewertet/),
      expect.stringMatching(/^Figure: Schaubild der Ampeln\. Checkpunkt 1, Strategischer Nutzen: /),
      'H2: 1 Strategischer Nutzen',
      'P: Dringender Handlungsbedarf',
      'Figure: Rote Ampel',
      'P: Notizen',
      'P: Noch nie aufgeschrieben',
      'P: Aber besprochen',
      'H2: 2 Möglichkeiten der Zusammenarbeit',
      'P: Handlungsbedarf',
      'Figure: Gelbe Ampel',
    ]);
  });

  test('before the first note that notes follow, and not again', async () => {
    const notes = ['', 'Die erste', 'Die zweite'].map((note) => ({ rating: null, note }));
    const [page] = (await read({ answers: answers(...notes) })).read;
    const lines = spoken(page?.tree ?? []);
    expect(lines.filter((line) => line === 'P: Notizen')).toHaveLength(1);
    expect(lines.indexOf('P: Notizen')).toBe(lines.indexOf('P: Die erste') - 1);
  });

  test('a light without a rating as well', async () => {
    const [page] = (await read({})).read;
    const figures = flat(page?.tree ?? []).filter(({ role }) => role === 'Figure');
    const [, ...lights] = figures.map(({ text }) => text);
    expect(lights).toEqual(Array(7).fill('Ampel ohne Farbe'));
  });

  test('a note over many pages as one, without the running heads between', async () => {
    const pdf = await read({ answers: answers({ rating: 'red', note: long }) });
    expect(pdf.file.numPages).toBeGreaterThan(3);
    const texts = pdf.read.flatMap(({ tree }) => flat(tree).filter(({ role }) => role === 'P'));
    const note = texts.map(({ text }) => text).filter((text) => text.startsWith('Wort'));
    expect(squeezed(note.join('')) === squeezed(long)).toBe(true);
    expect(pdf.read[1]?.artifacts).toContain('… 1 Strategischer Nutzen');
  });
});

describe('who listens to the plan hears', () => {
  test('the lights that occur as a list of pictures and words', async () => {
    const [, page] = (await read({ answers: given, measures })).read;
    const list = flat(page?.tree ?? []).find(({ role }) => role === 'L');
    expect(list?.children.map(({ role }) => role)).toEqual(['LI', 'LI']);
    expect(spoken(list?.children ?? [])).toEqual([
      'Figure: Rote Ampel',
      'LBody: Dringender Handlungsbedarf',
      'Figure: Gelbe Ampel',
      'LBody: Handlungsbedarf',
    ]);
  });

  test('a table with heads, and what the light of a row means', async () => {
    const [, page] = (await read({ answers: given, measures })).read;
    const table = flat(page?.tree ?? []).find(({ role }) => role === 'Table');
    expect(spoken(table ? [table] : [])).toEqual([
      ...Object.values(instrument.planColumns).map((label) => `TH: ${label}`),
      'TD: 1. Strategischer Nutzen',
      'Figure: Rote Ampel: Dringender Handlungsbedarf',
      'TD: Mit Betrieben sprechen',
      'TD: 1 – hoch',
      'TD: Frau Ö',
      'TD: 01.12.2026',
      'TD: 03.03.2027 Status: erledigt',
      'TD: 2. Möglichkeiten der Zusammenarbeit',
      'Figure: Gelbe Ampel: Handlungsbedarf',
      'TD: Zweite',
    ]);
  });

  test('the head of the table once, however many pages repeat it', async () => {
    const pdf = await read({ measures: many });
    expect(pdf.file.numPages).toBeGreaterThan(2);
    const heads = pdf.read.map(
      ({ tree }) => spoken(tree).filter((line) => line.startsWith('TH')).length,
    );
    expect(heads).toEqual(pdf.read.map((_, index) => (index === 1 ? 6 : 0)));
    for (const { artifacts } of pdf.read.slice(2)) expect(artifacts).toContain('Verantwortlich');
  });

  test('a row that goes on over the page as one row', async () => {
    const pdf = await read({ measures: [measure({ text: long }), measure({ text: 'Danach' })] });
    expect(pdf.file.numPages).toBeGreaterThan(3);
    const cells = pdf.read.flatMap(({ tree }) => flat(tree).filter(({ role }) => role === 'TD'));
    const pieces = cells.map(({ text }) => text).filter((text) => text.startsWith('Wort'));
    expect(pieces.length).toBeGreaterThan(1);
    expect(squeezed(pieces.join('')) === squeezed(long)).toBe(true);
    const rows = pdf.read.map(({ tree }) => flat(tree).filter(({ role }) => role === 'TR').length);
    expect(rows[1]).toBe(3);
    const figures = pdf.read.slice(1).flatMap(({ tree }) => {
      const table = flat(tree).filter(({ role }) => role === 'Table');
      return spoken(table).filter((line) => line.startsWith('Figure'));
    });
    expect(figures).toHaveLength(2);
  });

  test('without measures what to do', async () => {
    const [, page] = (await read({})).read;
    expect(spoken(page?.tree ?? [])).toEqual([
      'H1: Maßnahmenplan',
      'P: Freiwilligenagentur Lindental · Stand: 20. November 2026',
      'P: Vertraulich: mit Namen und Notizen, nur für Ihre Organisation',
      expect.stringMatching(/^P: Noch steht keine Maßnahme im Plan/),
    ]);
  });
});

describe('on every page', () => {
  const cases: [string, Partial<Assessment>][] = [
    ['an empty document', {}],
    ['a plan of several pages', { answers: given, measures: [...measures, ...many] }],
    [
      'long texts',
      { answers: answers({ rating: 'red', note: long }), measures: [measure({ text: long })] },
    ],
    ['letters no face has', { measures: [measure({ text: 'שלום 👩‍🔧', responsible: '' })] }],
  ];

  test.each(cases)('of %s each text is content or artifact', async (_, change) => {
    for (const { untagged } of (await read(change)).read) expect(untagged.trim()).toBe('');
  });

  test.each(cases)('of %s page numbers are artifacts and nothing else', async (_, change) => {
    const pdf = await read(change);
    for (const [index, { tree, artifacts }] of pdf.read.entries()) {
      const label = `Seite ${index + 1} von ${pdf.file.numPages}`;
      expect(artifacts).toContain(label);
      expect(spoken(tree).join()).not.toContain(label);
    }
  });

  test.each(cases)('of %s each picture says what it shows, within a box', async (_, change) => {
    const figures = (await read(change)).read
      .flatMap(({ tree }) => flat(tree))
      .filter(({ role }) => role === 'Figure');
    for (const { text, bbox = [] } of figures) {
      expect(text).toMatch(/Ampel/);
      const [left = 0, bottom = 0, right = 0, top = 0] = bbox;
      expect(right - left).toBeGreaterThan(9);
      expect(top - bottom).toBeGreaterThan(9);
      expect(Math.min(left, bottom)).toBeGreaterThan(0);
    }
  });

  test('the mark for letters no face has is explained as part of the text', async () => {
    const pdf = await read({ measures: [measure({ text: 'שלום' })] });
    expect(spoken(pdf.read.at(-1)?.tree ?? []).at(-1)).toMatch(/^P: □ steht für ein Zeichen/);
  });
});
