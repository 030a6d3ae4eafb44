import type { PlanColumn } from '../../domain/instrument';
import type { ReportModel, ReportRow } from '../report-model';
import { drawLegend } from './legend';
import { drawLight, type Light, lightBox } from './light';
import { lightMeaning, lightName, lightWord } from './light-words';
import { drawMarking } from './marking';
import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { STYLES } from './style';
import type { TableSign } from './table';

/** Of the columns in mm; "Status: verworfen" stands on one line. */
const WIDTHS: Record<PlanColumn, number> = {
  checkpoint: 50,
  measure: 92,
  priority: 24,
  responsible: 38,
  start: 23,
  review: 34,
};
export const LEGEND_AND_HEAD = 40;
/** A line much longer than this is hard to read. */
const EASY_WIDTH = 165;

type PlanAndLabels = Pick<ReportModel, 'plan' | 'labels'>;

/**
 * The plan on a page of its own: six columns, or what to do when nothing is planned yet.
 * @param next is called now and then
 */
export async function drawPlan(
  page: Page,
  model: ReportModel,
  next: () => Promise<void>,
): Promise<void> {
  const { plan } = model;
  const part = page.root.add('Sect');
  if (model.result) page.nextPage();
  page.bookmark(plan.heading);
  page.accent();
  page.paragraph(part.add('H1'), plan.heading, STYLES.heading);
  page.space(0.5);
  page.paragraph(part.add('P'), `${model.organisation} · ${model.plan.date}`, STYLES.soft);
  drawMarking(page, part, model.marking);
  page.space(5);
  if (plan.rows.length === 0) {
    page.paragraph(part.add('P'), plan.emptyText, STYLES.lead, EASY_WIDTH);
    return;
  }
  // Not at the foot of a page whose next one begins with the table.
  page.ensureSpace(LEGEND_AND_HEAD);
  await drawPlanTable(page, part, model, next);
}

/**
 * The six columns, with the words of the lights before them.
 * @param next is called now and then
 */
export async function drawPlanTable(
  page: Page,
  part: StructElement,
  model: PlanAndLabels,
  next: () => Promise<void>,
): Promise<void> {
  const { plan } = model;
  drawPlanLegend(page, part, model);
  const columns = plan.columns.map(({ id, label }) => ({ label, width: WIDTHS[id] }));
  const overdue = plan.columns.findIndex(({ id }) => id === 'review');
  const rows = plan.rows.map((row) => ({
    cells: plan.columns.map(({ id }) => cellText(row, id)),
    sign: lightSign(row.rating, lightMeaning(row.rating, model)),
    soft: row.status === 'done' || row.status === 'dropped',
    ...(row.overdueLabel === '' ? {} : { strong: overdue }),
  }));
  await page.table(part.add('Table'), { columns, rows }, next);
}

const LIGHT = 4.2;

function lightSign(light: Light, alt: string): TableSign {
  const [, , size] = lightBox(0, 0, LIGHT);
  return { alt, size, draw: (doc, x, y) => drawLight(doc, light, x, y, LIGHT) };
}

/** The words of the lights that occur, so that no colour stands alone. */
function drawPlanLegend(page: Page, part: StructElement, model: PlanAndLabels): void {
  const order = ['red', 'yellow', 'green', null] as const;
  const shown = order.filter((light) => model.plan.rows.some((row) => row.rating === light));
  drawLegend(
    page,
    part,
    shown.map((light) => ({ light, alt: lightName(light, model), word: lightWord(light, model) })),
  );
}

/** What stands in a column; below the day of the Kontrolle, how far the measure is. */
function cellText({ cells, remark }: ReportRow, id: PlanColumn): string {
  const parts = id === 'review' ? [cells.review, remark] : [cells[id]];
  return parts.filter((part) => part !== '').join('\n');
}
