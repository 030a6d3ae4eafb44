import { blankFormWords } from '../../../src/i18n/de/blank-forms';
import { reportWords } from '../../../src/i18n/de/report';
import { slipsWords } from '../../../src/i18n/de/slips';
import { blankChecklist, blankPlan } from '../../../src/report/blank-forms';
import { buildReport } from '../../../src/report/build-report';
import { guideSheet } from '../../../src/report/guide-sheet';
import { renderBallots } from '../../../src/report/pdf/render-ballots';
import { renderBlankPlan } from '../../../src/report/pdf/render-blank-plan';
import { renderChecklist } from '../../../src/report/pdf/render-checklist';
import { renderGuide } from '../../../src/report/pdf/render-guide';
import { renderMinutes } from '../../../src/report/pdf/render-minutes';
import { renderPdf } from '../../../src/report/pdf/render-pdf';
import { renderSlips } from '../../../src/report/pdf/render-slips';
import { type ReportOptions, WHOLE_REPORT } from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { heldWorkshop, jointAssessment, minutesOf, sheetsOf } from '../minutes-sample';
import { answers, assessment, checkpointIds, instrument, measure } from '../sample';
import { loadFont, SAVE_FILE } from './read-pdf';

const DAY = '2026-11-20';

const measures = Array.from({ length: 60 }, (_, index) =>
  measure({
    id: `m${index}`,
    checkpointId: checkpointIds[index % 7] ?? '',
    text: `M ${index}`,
    responsible: index % 3 === 0 ? '' : `Person ${index % 3}`,
    review: index % 2 === 0 ? '2026-11-01' : null,
  }),
);
const given = answers({ rating: 'red', note: 'Notiz' }, { rating: 'green', note: '' });
const ratings = { [checkpointIds[0] ?? '']: 'yellow' as const };
const earlier = { assessmentId: 'a0', date: '2025-11-20T08:00:00.000Z', ratings };

const modelOf = (options: Partial<ReportOptions> = {}) =>
  buildReport(
    assessment({ answers: given, measures, earlier }),
    instrument,
    reportWords,
    { changed: DAY, rated: '2026-05-04', today: DAY },
    { ...WHOLE_REPORT, ...options },
  );
const formWords = { report: reportWords, forms: blankFormWords };

/** How one kind of document is made, and what must be in it. */
export interface EveryDocument {
  make: () => Promise<Blob>;
  /** Of elements. */
  count: Partial<Record<string, number>>;
  /** Whether a file travels in it. */
  carries?: boolean;
}

/** One of each kind of PDF, with the elements it must have. */
export const DOCUMENTS: Record<string, EveryDocument> = {
  'a PDF with a Sicherung in it': {
    make: () => renderPdf(modelOf(), unwatched, loadFont, SAVE_FILE),
    count: { Table: 1, TR: 61, TH: 6, TD: 360, L: 1, H1: 2, H2: 7, Figure: 71 },
    carries: true,
  },
  'a plan to give away': {
    make: () =>
      renderPdf(modelOf({ scope: 'plan', names: false, status: false }), unwatched, loadFont),
    count: { Table: 1, TR: 61, TH: 6, TD: 360, L: 1, H1: 1, H2: 0 },
  },
  slips: {
    make: () => renderSlips(modelOf({ scope: 'plan' }), unwatched, slipsWords, loadFont),
    count: { Table: 3, TR: 63, TH: 18, TD: 360, H1: 3, Figure: 60 },
  },
  'a blank checklist': {
    make: () => renderChecklist(blankChecklist(instrument, formWords, DAY), unwatched, loadFont),
    count: { Table: 0, L: 8, LI: 24, H1: 1, H2: 7, Figure: 24 },
  },
  'a page for those who run a workshop': {
    make: () => renderGuide(guideSheet(reportWords, DAY), unwatched, loadFont),
    count: { Table: 1, TR: 7, TH: 5, TD: 30, L: 3, LI: 13, H1: 1, H2: 2, H3: 3, Figure: 13 },
  },
  'a blank plan': {
    make: () => renderBlankPlan(blankPlan(instrument, formWords, DAY), unwatched, loadFont),
    count: { Table: 1, TR: 11, TH: 6, TD: 60, H1: 1, Figure: 0 },
  },
  minutes: {
    make: () =>
      renderMinutes(
        minutesOf({
          workshop: heldWorkshop({
            topics: measures.map(({ id, text }) => ({ id, text, measureId: id })),
          }),
          assessment: { ...jointAssessment, measures },
        }),
        unwatched,
        loadFont,
      ),
    // A light and the votes of each checkpoint, the diagram, both legends, a light for each row.
    count: { Table: 2, TR: 122, TH: 8, TD: 480, L: 3, H1: 1, H2: 3, H3: 7, Figure: 82 },
  },
  ballots: {
    make: () => renderBallots(sheetsOf({ from: 9, count: 3 }), unwatched, loadFont),
    count: { Table: 3, TR: 24, TH: 36, TD: 84, H1: 3, Figure: 84 },
  },
};
