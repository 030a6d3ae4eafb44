import {
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PlanColumn } from '../../domain/instrument';
import type { ReportModel, ReportRow } from '../report-model';
import { lightRun } from './light';
import { TEXT_WIDTH, twips } from './measures';
import { OWN } from './style-ids';
import { paragraphs, run, safe } from './text';

/** In mm; a day fits on one line even in a wider face than ours. */
const WIDTHS: Record<PlanColumn, number> = {
  checkpoint: 53,
  measure: 87,
  priority: 24,
  responsible: 40,
  start: 26,
  review: 31,
};
const LIGHT = 3.6;
/** Letters of a measure that is about as tall as a third of a page; a longer one may go on over the page. */
const MAY_BE_SPLIT = 900;

/** So many rows are written before the page breathes. */
export const ROWS_AT_ONCE = 25;

type PlanAndLabels = Pick<ReportModel, 'plan' | 'labels'>;

/**
 * The plan's table; its head is there again on every page.
 * @param next is called before every `ROWS_AT_ONCE` rows
 */
export async function planTable(
  model: PlanAndLabels,
  nextId: () => number,
  next: () => Promise<void>,
): Promise<Table> {
  const { columns, rows } = model.plan;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ id, label }) =>
      cell(id, [new Paragraph({ style: OWN.planHead, children: [run(label)] })]),
    ),
  });
  const body: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) await next();
    body.push(bodyRow(model, row, nextId(), index === rows.length - 1));
  }
  return new Table({
    style: OWN.plan,
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: columns.map(({ id }) => twips(WIDTHS[id])),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [head, ...body],
  });
}

/** @param last stays on the page of what follows, so that this never stands on a page alone */
function bodyRow(model: PlanAndLabels, row: ReportRow, id: number, last: boolean): TableRow {
  return new TableRow({
    ...(row.cells.measure.length < MAY_BE_SPLIT ? { cantSplit: true } : {}),
    ...(last ? { keepNext: true } : {}),
    children: model.plan.columns.map((column) =>
      cell(column.id, content(model, row, column.id, id)),
    ),
  });
}

function content(
  { labels }: PlanAndLabels,
  row: ReportRow,
  column: PlanColumn,
  id: number,
): Paragraph[] {
  // Done and dropped measures are set back, because they need no more attention.
  const letters = row.status === 'done' || row.status === 'dropped' ? OWN.soft : undefined;
  const styles = { paragraph: OWN.planText, apart: OWN.planApart, letters };
  const text = row.cells[column];
  if (column === 'checkpoint') {
    const alt = `${labels.lights[row.rating ?? 'none']}: ${labels.ratings[row.rating ?? 'none']}`;
    const light = lightRun(row.rating, { size: LIGHT, alt, id, style: OWN.smallLight });
    const words = new TextRun({
      children: [new Tab(), safe(text)],
      ...(letters ? { style: letters } : {}),
    });
    return [new Paragraph({ style: OWN.planCheckpoint, children: [light, words] })];
  }
  if (column !== 'review' || row.remark === '') return paragraphs(text, styles);
  const remark = new Paragraph({
    style: row.overdueLabel === '' ? OWN.planRemark : OWN.planOverdue,
    children: [run(row.remark)],
  });
  const day = text === '' ? [] : paragraphs(text, styles);
  return [...day, remark];
}

function cell(column: PlanColumn, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: twips(WIDTHS[column]), type: WidthType.DXA }, children });
}
