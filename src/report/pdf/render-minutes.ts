import type { MinutesModel } from '../minutes-model';
import type { Step } from '../work';
import type { LoadFont } from './fonts';
import { drawLegend } from './legend';
import { drawCheckpoints } from './minutes-checkpoints';
import { drawMinutesOpening } from './minutes-opening';
import type { Page } from './page';
import { drawPlanTable, LEGEND_AND_HEAD } from './plan-section';
import { renderPages } from './render-pages';
import type { StructElement } from './structure/struct-tree';
import { STYLES } from './style';
import { tableParts } from './table';

/** Of the columns of topics, in mm. */
const TOPIC_WIDTHS = [140, 121] as const;
/** A line much longer than this is hard to read. */
const EASY_WIDTH = 165;
/** For a heading with what must not part from it. */
const HEADING = 18;

/**
 * Draws the minutes of a workshop as a PDF on A4 landscape, after PDF/UA-1 and PDF/A-3a. The same model gives the same
 * bytes.
 * @param step is called between the parts, and now and then within the tables
 * @param loadFont gives the bytes of a face; by default from `fonts/` beside the app
 * @throws FontError when a face cannot be had
 */
export async function renderMinutes(
  model: MinutesModel,
  step: Step,
  loadFont?: LoadFont,
): Promise<Blob> {
  const { name, labels, topics, plan } = model;
  const description = {
    title: model.title,
    author: '',
    subject: model.instrumentTitle,
    language: model.language,
    date: model.date,
    orientation: 'landscape',
    identity: JSON.stringify(model),
  } as const;
  const foot = { origin: model.origin, name, marking: model.shortMarking, page: labels.page };
  const { unknownCharacter } = labels;
  const steps = 3 + tableParts(topics.rows.length) + tableParts(plan.report?.plan.rows.length ?? 0);
  let done = 0;
  const next = () => step(done++, steps);
  return renderPages({ description, foot, unknownCharacter, loadFont }, async (page) => {
    await next();
    const part = page.root.add('Sect');
    drawMinutesOpening(page, part, model);
    await next();
    drawResult(page, model);
    await drawTopics(page, model, next);
    await drawPlan(page, model, next);
    await next();
  });
}

function beginPart(page: Page, heading: string, room: number): StructElement {
  const part = page.root.add('Sect');
  page.ensureSpace(HEADING + room);
  page.bookmark(heading);
  page.paragraph(part.add('H2'), heading, STYLES.longName);
  page.space(1);
  return part;
}

function drawResult(page: Page, model: MinutesModel): void {
  const { heading, summary, order, checkpoints } = model.result;
  const part = beginPart(page, heading, 30);
  // A number stays with what it counts.
  const text = summary.replace(/ × /g, '\u00a0×\u00a0');
  const style = checkpoints.length > 0 ? STYLES.summary : STYLES.lead;
  page.paragraph(part.add('P'), text, style, EASY_WIDTH);
  if (order !== '') page.paragraph(part.add('P'), order, STYLES.soft);
  page.space(4);
  if (checkpoints.length === 0) return;
  drawLegend(page, part, model.result.legend);
  drawCheckpoints(page, part, model);
}

async function drawTopics(page: Page, { topics }: MinutesModel, next: () => Promise<void>) {
  page.space(9);
  const part = beginPart(page, topics.heading, 14);
  if (topics.rows.length === 0) {
    page.paragraph(part.add('P'), topics.emptyText, STYLES.body, EASY_WIDTH);
    return;
  }
  page.space(2);
  const columns = topics.columns.map((label, index) => ({
    label,
    width: TOPIC_WIDTHS[index] ?? 0,
  }));
  const rows = topics.rows.map(({ topic, outcome }) => ({ cells: [topic, outcome], sign: null }));
  await page.table(part.add('Table'), { columns, rows }, next);
}

async function drawPlan(page: Page, { plan }: MinutesModel, next: () => Promise<void>) {
  const { report, facts, emptyText } = plan;
  page.space(9);
  const hasTable = report !== null && report.plan.rows.length > 0;
  const part = beginPart(page, plan.heading, hasTable ? LEGEND_AND_HEAD : 8);
  if (facts !== '') page.paragraph(part.add('P'), facts, STYLES.soft);
  if (hasTable) {
    page.space(3);
    await drawPlanTable(page, part, report, next);
  } else {
    page.paragraph(part.add('P'), emptyText, STYLES.body, EASY_WIDTH);
  }
}
