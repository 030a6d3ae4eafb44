import type { PlanColumn } from '../../domain/instrument';
import type { ReportModel, ReportRow } from '../report-model';
import { type Slip, type SlipMeasure, slipsOf } from '../slips';
import type { Step } from '../work';
import { drawBox } from './box';
import type { LoadFont } from './fonts';
import { drawMarking } from './marking';
import type { Page } from './page';
import { renderPages } from './render-pages';
import { STYLES } from './style';
import { type TableRow, tableParts } from './table';

/** Words only slips need. */
export interface SlipWords {
  title: (organisation: string) => string;
  slipFor: string;
  slip: string;
  nobody: string;
  named: string;
  count: (count: number) => string;
  together: (names: string[]) => string;
  achieved: string;
  takeOver: string;
  box: string;
  ticked: string;
}

const COLUMNS = ['measure', 'checkpoint', 'priority', 'start', 'review'] as const;
/** In mm. */
const WIDTHS = { measure: 86, checkpoint: 44, priority: 23, start: 23, review: 33 } as const;
const ACHIEVED = 52;
/** Three lines in handwriting. */
const LEAST_HEIGHT = 24;
const BOX = 4.2;

/**
 * Draws a sheet for each person with only what is theirs, and a last one for what is nobody's, as a PDF on A4 landscape
 * after PDF/UA-1 and PDF/A-3a.
 * @param step is called before each sheet, and now and then within long ones
 * @param loadFont gives the bytes of a face; by default from `fonts/` beside the app
 * @throws FontError when a face cannot be had
 */
export async function renderSlips(
  model: ReportModel,
  step: Step,
  words: SlipWords,
  loadFont?: LoadFont,
): Promise<Blob> {
  const { organisation, labels } = model;
  const slips = slipsOf(model);
  const description = {
    title: words.title(organisation),
    author: organisation,
    subject: model.instrumentTitle,
    language: model.language,
    date: model.date,
    orientation: 'landscape',
    identity: `slips ${JSON.stringify(model)}`,
  } as const;
  const { origin, shortMarking: marking } = model;
  const foot = { origin, name: organisation, marking, page: labels.page };
  const { unknownCharacter } = labels;
  const steps = slips.reduce((sum, { measures }) => sum + 1 + tableParts(measures.length), 1);
  let done = 0;
  const next = () => step(done++, steps);
  return renderPages({ description, foot, unknownCharacter, loadFont }, async (page) => {
    for (const [index, slip] of slips.entries()) {
      await next();
      if (index > 0) page.nextPage();
      await drawSlip(page, model, slip, words, next);
    }
    await next();
    if (slips.length === 0) drawEmpty(page, model, words);
  });
}

async function drawSlip(
  page: Page,
  model: ReportModel,
  { kind, name, measures }: Slip,
  words: SlipWords,
  next: () => Promise<void>,
): Promise<void> {
  const heading = kind === 'person' ? name : words[kind];
  const part = page.root.add('Sect');
  page.bookmark(heading);
  page.accent();
  const title = part.add('H1');
  page.paragraph(title, `${kind === 'person' ? words.slipFor : words.slip} `, STYLES.eyebrow);
  page.space(1);
  const short = page.typeset.lines(heading, STYLES.name, page.width).length <= 2;
  page.paragraph(title, heading, short ? STYLES.name : STYLES.longName);
  page.space(1.5);
  const facts = [model.organisation, model.plan.date, words.count(measures.length)].join(' · ');
  page.paragraph(part.add('P'), facts, STYLES.soft);
  drawMarking(page, part, model.marking);
  page.space(5);
  const labels = new Map(model.plan.columns.map(({ id, label }) => [id, label]));
  const columns = COLUMNS.map((id) => ({ label: labels.get(id) ?? '', width: WIDTHS[id] }));
  const toFillIn = kind === 'nobody' ? words.takeOver : words.achieved;
  const spec = {
    columns: [...columns, { label: toFillIn, width: ACHIEVED }],
    rows: measures.map((measure) => tableRow(measure, words)),
    leastHeight: LEAST_HEIGHT,
    continued: `…\u00a0${heading}`,
  };
  await page.table(part.add('Table'), spec, next);
}

function tableRow({ row, others }: SlipMeasure, words: SlipWords): TableRow {
  const ticked = row.status === 'done';
  return {
    cells: [...COLUMNS.map((id) => cellText(row, others, id, words)), ''],
    sign: {
      alt: ticked ? words.ticked : words.box,
      size: BOX + 0.4,
      draw: (doc, x, y) => drawBox(doc, x, y, BOX, ticked),
    },
    soft: ticked || row.status === 'dropped',
    ...(row.overdueLabel === '' ? {} : { strong: COLUMNS.indexOf('review') }),
  };
}

function cellText(
  { cells, remark }: ReportRow,
  others: string[],
  id: PlanColumn,
  words: SlipWords,
) {
  const below: Partial<Record<PlanColumn, string>> = {
    measure: others.length > 0 ? words.together(others) : '',
    review: remark,
  };
  return [cells[id], below[id] ?? ''].filter((part) => part !== '').join('\n');
}

/** A plan without measures has nobody to get a sheet. */
function drawEmpty(page: Page, model: ReportModel, words: SlipWords): void {
  const part = page.root.add('Sect');
  page.bookmark(words.slip);
  page.accent();
  page.paragraph(part.add('H1'), words.slip, STYLES.heading);
  page.space(0.5);
  page.paragraph(part.add('P'), `${model.organisation} · ${model.plan.date}`, STYLES.soft);
  page.space(5);
  page.paragraph(part.add('P'), model.plan.emptyText, STYLES.lead, page.width * 0.63);
}
