import { describe, expect, test } from 'vitest';
import { publishers } from '../../../content/instruments/zo/1.0.0/de.json';
import type { Assessment, Measure } from '../../../src/domain/assessment';
import type { Instrument } from '../../../src/domain/instrument';
import { blankFormWords } from '../../../src/i18n/de/blank-forms';
import { reportWords } from '../../../src/i18n/de/report';
import { slipsWords } from '../../../src/i18n/de/slips';
import { blankChecklist, blankPlan } from '../../../src/report/blank-forms';
import { buildReport } from '../../../src/report/build-report';
import { renderBlankPlan } from '../../../src/report/pdf/render-blank-plan';
import { renderChecklist } from '../../../src/report/pdf/render-checklist';
import { renderMinutes } from '../../../src/report/pdf/render-minutes';
import { renderPdf } from '../../../src/report/pdf/render-pdf';
import { renderSlips } from '../../../src/report/pdf/render-slips';
import type { ReportScope } from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { heldWorkshop, jointAssessment, minutesOf } from '../minutes-sample';
import { answers, assessment, checkpointIds, measure, instrument as small } from '../sample';
import { loadFont, readPdf } from './read-pdf';
import { readPlaces } from './read-places';
import { readPage, spoken } from './read-structure';

const DAY = '2026-11-20';
/** Of every sheet, in mm: where text may stand, and the foot below it. */
const SHEET = { left: 18, right: 18, top: 17, foot: 15.5 } as const;
/** What rounding may add, and a blank that a line keeps behind its last word. */
const HAIR = 1.5;

const SENTENCE = 'Wir fragen die Betriebe der Region, was sie brauchen und was sie geben können. ';
const ENDLESS = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(4);
const LONG = `${SENTENCE.repeat(12)}${ENDLESS}\n\n${SENTENCE.repeat(40)}`;

// The foot names them as they are published.
const instrument: Instrument = { ...small, publishers };

const measures = (count: number, change: (index: number) => Partial<Measure> = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    measure({
      id: `m${index}`,
      text: `Maßnahme ${index}`,
      checkpointId: checkpointIds[index % 7] ?? '',
      priority: ([1, 2, 3, null] as const)[index % 4] ?? null,
      responsible: index % 5 === 0 ? '' : 'Ayşe Kaya',
      start: '2026-12-01',
      review: index % 2 === 0 ? '2026-11-01' : '2027-03-03',
      status: (['open', 'running', 'done', 'dropped'] as const)[index % 4] ?? 'open',
      ...change(index),
    }),
  );

const rated = (note: string) =>
  answers(
    ...(['red', 'yellow', 'green', null, 'red', 'yellow', 'green'] as const).map((rating) => ({
      rating,
      note,
    })),
  );

const PLANS: Record<string, Partial<Assessment>> = {
  'no measure': {},
  'one measure': { answers: rated('Eine Notiz'), measures: measures(1) },
  '10 measures': { answers: rated(SENTENCE), measures: measures(10) },
  '200 measures': { answers: rated(SENTENCE), measures: measures(200) },
  'long texts everywhere': {
    name: SENTENCE.repeat(4),
    answers: rated(LONG),
    measures: measures(8, (index) => ({ text: index % 2 === 0 ? 'Kurz' : LONG })),
  },
  'a first text as high as a page': {
    measures: measures(2, () => ({ text: Array<string>(34).fill('Zeile').join('\n') })),
  },
  'a first text longer than a page': { measures: measures(3, () => ({ text: LONG.repeat(2) })) },
  '30 people': {
    answers: rated(''),
    measures: measures(60, (index) => ({
      responsible: `Person ${index % 30}, Person ${index % 7}`,
    })),
  },
};

const modelOf = (change: Partial<Assessment>, scope: ReportScope, names = true) =>
  buildReport(
    assessment(change),
    instrument,
    reportWords,
    { changed: DAY, rated: '2026-05-04', today: DAY },
    { scope, names, status: true },
  );

const REPORTS: Record<string, (change: Partial<Assessment>) => Promise<Blob>> = {
  'the result and the plan': (change) =>
    renderPdf(modelOf(change, 'everything'), unwatched, loadFont),
  'the result without notes, to give away': (change) =>
    renderPdf(modelOf(change, 'result', false), unwatched, loadFont),
  'the plan alone': (change) => renderPdf(modelOf(change, 'plan'), unwatched, loadFont),
  slips: (change) => renderSlips(modelOf(change, 'plan'), unwatched, slipsWords, loadFont),
};

const words = { report: reportWords, forms: blankFormWords };
const formOf = (count: number, statement: string): Instrument => ({
  ...instrument,
  checkpoints: Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    title: `Checkpunkt Nummer ${index + 1}`,
    statement,
    groups: [],
  })),
});
const INSTRUMENTS: Record<string, Instrument> = {
  'seven checkpoints': formOf(7, SENTENCE.repeat(2)),
  'twenty checkpoints': formOf(20, SENTENCE),
  'long statements': formOf(7, SENTENCE.repeat(20)),
};
const FORMS: Record<string, (of: Instrument) => Promise<Blob>> = {
  'the checklist': (of) => renderChecklist(blankChecklist(of, words, DAY), unwatched, loadFont),
  'the empty plan': (of) => renderBlankPlan(blankPlan(of, words, DAY), unwatched, loadFont),
};

const topics = (count: number, text = '') =>
  Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    text: `Thema ${index} ${text}`,
    measureId: null,
  }));
const agreed = (text: string) =>
  Object.fromEntries(
    checkpointIds.map((id) => [id, { rating: 'red' as const, reason: text, dissent: text }]),
  );
const MINUTES: Record<string, Parameters<typeof heldWorkshop>[0]> = {
  'words for some checkpoints': {},
  'words for all checkpoints': { agreements: agreed(SENTENCE), topics: topics(9) },
  'long words everywhere': {
    title: SENTENCE.repeat(4),
    place: ENDLESS,
    invited: LONG,
    agreements: agreed(LONG),
    topics: topics(6, LONG),
  },
  '200 topics': { topics: topics(200) },
};

const CASES: [kind: string, what: string, make: () => Promise<Blob>][] = [
  ...Object.entries(REPORTS).flatMap(([kind, make]) =>
    Object.entries(PLANS).map(([what, change]) => [kind, what, () => make(change)] as const),
  ),
  ...Object.entries(FORMS).flatMap(([kind, make]) =>
    Object.entries(INSTRUMENTS).map(([what, of]) => [kind, what, () => make(of)] as const),
  ),
  ...Object.entries(MINUTES).flatMap(([what, change]) =>
    [0, 3, 200].map((count) => {
      const workshop = heldWorkshop(change);
      const plan = { ...jointAssessment, measures: measures(count) };
      const model = () => minutesOf({ workshop, instrument, assessment: plan });
      const make = () => renderMinutes(model(), unwatched, loadFont);
      return ['the minutes', `${what} and ${count} measures`, make] as const;
    }),
  ),
].map(([kind, what, make]) => [kind, what, make]);

const isEmptyPlan = (lines: readonly string[]) =>
  lines.some((line) => line.endsWith(blankFormWords.planLead));

const HEADS = Object.values(instrument.planColumns);

describe.each(CASES)('%s with %s', (_, __, make) => {
  test('has no empty page, no head without what follows, and no text beyond its margins', async () => {
    const { file } = await readPdf(await make());
    for (const [index, page] of (await readPlaces(file)).entries()) {
      const where = `page ${index + 1} of ${file.numPages}`;
      const { tree } = await readPage(file, index + 1);
      const lines = spoken(tree);

      // Beside the foot and repeated heads, which nobody hears, something stands on it.
      expect(lines, where).not.toEqual([]);
      // The cells of the empty plan say nothing until somebody fills them in.
      const last = lines.at(-1);
      if (last !== `TH: ${HEADS.at(-1)}` || !isEmptyPlan(lines)) {
        expect(last, where).not.toMatch(/^(?:H\d|TH): /);
      }

      const footLine = page.height - SHEET.foot;
      const foot = page.pieces.filter(({ y }) => y > footLine);
      const body = page.pieces.filter(({ y }) => y <= footLine);
      expect(foot.map(({ text }) => text).join(' '), where).toMatch(
        new RegExp(`Seite ${index + 1} von ${file.numPages}$`),
      );

      for (const { text, left, right, y, size } of page.pieces) {
        const said = `${where}: ${text}`;
        expect(left, said).toBeGreaterThan(SHEET.left - HAIR);
        expect(right, said).toBeLessThan(page.width - SHEET.right + HAIR);
        expect(y - size, said).toBeGreaterThan(SHEET.top - HAIR);
        expect(y, said).toBeLessThan(page.height - 5);
      }
      // Printers leave the last millimetres white.
      expect(Math.max(...foot.map(({ y }) => y)), where).toBeLessThan(page.height - 5);
      // Lines of text do not run into the foot, which is set in small letters.
      for (const { text, size } of foot) expect(size, `${where}: ${text}`).toBeLessThan(3);
      expect(Math.max(...body.map(({ y }) => y)), where).toBeLessThan(footLine - 1);

      // The head of a table, also one that is repeated, has cells below it.
      const head = body.find(({ text }) => text === HEADS[2]);
      if (head && !isEmptyPlan(lines)) {
        expect(body.filter(({ y }) => y > head.y + 3).length, where).toBeGreaterThan(0);
      }
      // The origin at the left of the foot and the page number at the right do not meet.
      const edge = foot.find(({ text }) => /Seite \d+ von/.test(text))?.left ?? 0;
      const origin = foot.filter(({ left }) => left < SHEET.left + HAIR);
      for (const { right } of origin) expect(right, where).toBeLessThan(edge);
    }
  });
});
