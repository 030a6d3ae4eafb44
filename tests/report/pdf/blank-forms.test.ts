import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../src/domain/instrument';
import { blankFormWords } from '../../../src/i18n/de/blank-forms';
import { reportWords } from '../../../src/i18n/de/report';
import { blankChecklist, blankPlan } from '../../../src/report/blank-forms';
import { renderBlankPlan } from '../../../src/report/pdf/render-blank-plan';
import { renderChecklist } from '../../../src/report/pdf/render-checklist';
import { unwatched } from '../../../src/report/work';
import { instrument } from '../sample';
import { loadFont, readPdf, squeezed } from './read-pdf';
import { flat, packedObjects, readPage, spoken } from './read-structure';

const WORDS = { report: reportWords, forms: blankFormWords };
const DAY = '2026-11-20';

const statements = instrument.checkpoints.map((checkpoint, index) => ({
  ...checkpoint,
  statement: `Gute Praxis ${index + 1}: Wir sprechen mit [[term:kmu|kleinen und mittleren Unternehmen]] und halten fest, was daraus wird.`,
}));
const WHOLE: Instrument = { ...instrument, checkpoints: statements };

/** As many checkpoints as wanted. */
const ofSize = (count: number): Instrument => ({
  ...WHOLE,
  checkpoints: Array.from({ length: count }, (_, index) => ({
    ...(statements[index % 7] ?? statements[0]),
    id: `c${index}`,
    title: `Checkpunkt Nummer ${index + 1}`,
  })) as Instrument['checkpoints'],
});

async function read(blob: Blob) {
  const pdf = await readPdf(blob);
  const numbers = pdf.pages.map((_, index) => index + 1);
  return { ...pdf, read: await Promise.all(numbers.map((page) => readPage(pdf.file, page))) };
}

const checklist = async (of: Instrument = WHOLE) =>
  read(await renderChecklist(blankChecklist(of, WORDS, DAY), unwatched, loadFont));
const plan = async (of: Instrument = WHOLE) =>
  read(await renderBlankPlan(blankPlan(of, WORDS, DAY), unwatched, loadFont));

describe('the blank checklist', () => {
  test('is read as headings, statements and lights to tick', async () => {
    const lines = (await checklist()).read.flatMap(({ tree }) => spoken(tree));
    expect(lines.slice(0, 24)).toEqual([
      `H1: Checkliste ${instrument.title}`,
      'P: Organisation oder Bereich',
      'P: Datum',
      'P: Ausgefüllt von',
      expect.stringMatching(/^P: Vergleichen Sie die gute Praxis/),
      'Figure: Rote Ampel',
      'LBody: Dringender Handlungsbedarf',
      'Figure: Gelbe Ampel',
      'LBody: Handlungsbedarf',
      'Figure: Grüne Ampel',
      'LBody: Zurzeit kein Handlungsbedarf',
      'H2: 1 Strategischer Nutzen',
      'P: Gute Praxis 1: Wir sprechen mit kleinen und mittleren Unternehmen und halten fest, was daraus wird.',
      'Figure: Kästchen zum Ankreuzen: Rote Ampel',
      'LBody: Dringender Handlungsbedarf',
      'Figure: Kästchen zum Ankreuzen: Gelbe Ampel',
      'LBody: Handlungsbedarf',
      'Figure: Kästchen zum Ankreuzen: Grüne Ampel',
      'LBody: Zurzeit kein Handlungsbedarf',
      'P: Notizen',
      'H2: 2 Möglichkeiten der Zusammenarbeit',
      expect.stringMatching(/^P: Gute Praxis 2/),
      'Figure: Kästchen zum Ankreuzen: Rote Ampel',
      'LBody: Dringender Handlungsbedarf',
    ]);
  });

  test('of seven checkpoints fills two upright pages', async () => {
    const { file, pages } = await checklist();
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Seite 1 von 2');
    const [, , width = 0, height = 0] = (await file.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  test.each([1, 7, 20])('of %i checkpoints never tears one apart', async (count) => {
    const { read: pages } = await checklist(ofSize(count));
    const blocks = pages.flatMap(({ tree }) => {
      const roles = flat(tree).map(({ role }) => role);
      const heads = roles.filter((role) => role === 'H2').length;
      const figures = flat(tree).filter(({ text }) => text.startsWith('Kästchen')).length;
      return [[heads, figures / 3]];
    });
    for (const [heads, lights] of blocks) expect(lights).toBe(heads);
    expect(blocks.reduce((sum, [heads = 0]) => sum + heads, 0)).toBe(count);
    expect(blocks.every(([heads = 0]) => heads > 0)).toBe(true);
  });

  test('with a statement longer than a page holds every word of it', async () => {
    const statement = Array.from({ length: 1500 }, (_, index) => `Wort${index}`).join(' ');
    const [first, second] = statements;
    if (!first || !second) throw new Error('The sample has seven checkpoints.');
    const { pages } = await checklist({
      ...WHOLE,
      checkpoints: [first, { ...second, statement }, first],
    });
    expect(squeezed(pages.join(''))).toContain('Wort1499');
    const present = new Set(pages.join(' ').split(' '));
    expect(statement.split(' ').filter((word) => !present.has(word))).toEqual([]);
  });

  test('of checkpoints without a statement has no paragraph that says nothing', async () => {
    const { bytes } = await checklist({ ...WHOLE, checkpoints: instrument.checkpoints });
    const paragraphs = [...packedObjects(bytes).values()].filter((text) =>
      text.startsWith('<</S/P/'),
    );
    expect(paragraphs.length).toBeGreaterThan(7);
    expect(paragraphs.filter((text) => !text.includes('/K'))).toEqual([]);
  });

  test('tells its steps', async () => {
    const told: [number, number][] = [];
    const form = blankChecklist(WHOLE, WORDS, DAY);
    await renderChecklist(
      form,
      async (...step) => {
        told.push(step);
      },
      loadFont,
    );
    expect(told).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('the blank plan', () => {
  test('has six heads and ten rows on one page', async () => {
    const { pages, read: structure } = await plan();
    expect(pages).toHaveLength(1);
    const elements = flat(structure[0]?.tree ?? []);
    const heads = elements.filter(({ role }) => role === 'TH').map(({ text }) => text);
    expect(heads).toEqual(Object.values(instrument.planColumns));
    expect(pages[0]).toContain('Organisation oder Bereich');
    expect(pages[0]).toContain('Priorität: 1 – hoch · 2 – mittel · 3 – niedrig');
  });

  test('explains what may be written in letters one can read on a wall', async () => {
    const { file } = await plan();
    const { items } = await (await file.getPage(1)).getTextContent();
    const sizes = items.flatMap((item) =>
      'str' in item && /^(?:Checkpunkte|Priorität): /.test(item.str) ? [item.height] : [],
    );
    expect(sizes).toEqual([10, 10]);
  });

  test.each([1, 7, 20])('after %i checkpoints still has room for its rows', async (count) => {
    expect((await plan(ofSize(count))).pages).toHaveLength(1);
  });
});

describe('F60 whatever an instrument is called, forms stay harmless documents', () => {
  const ATTACK = ') >> /JS (app.alert(1)) /OpenAction [3 0 R /FitH null] \\';
  const hostile: Instrument = { ...WHOLE, title: ATTACK };

  test.each([
    ['checklist', checklist],
    ['plan', plan],
  ])('the %s holds no script and no action on opening', async (_, render) => {
    const { file, pages, bytes } = await render(hostile);
    expect(await file.getOpenAction()).toBeNull();
    expect(await file.getJSActions()).toBeNull();
    expect(await file.hasJSActions()).toBe(false);
    expect(squeezed(pages.join())).toContain(squeezed(ATTACK));
    const harmless = Buffer.from((await render(WHOLE)).bytes).toString('latin1');
    expect(harmless).not.toMatch(/\/(?:OpenAction|JavaScript|JS|AA|Launch|AcroForm|URI)\b/);
    expect(bytes.length).toBeLessThan(60_000);
  });

  test.each([
    ['checklist', checklist],
    ['plan', plan],
  ])('the %s marks letters no face has, and breaks endless words', async (_, render) => {
    const { pages } = await render({ ...WHOLE, title: `שלום 👩‍🔧 ${'ш'.repeat(3000)}` });
    expect(pages[0]).toMatch(/□{4} □/);
    expect(pages.join('').split('ш').length - 1).toBeGreaterThanOrEqual(3000);
    expect(pages.at(-1)).toContain('□ steht für ein Zeichen');
  });
});
