import { type PlanTableColumn, planTable } from '../plan-table';
import type { ReportModel, ReportResult } from '../report-model';
import { dayCell, numberCell, type Table, type TableCell, textCell } from '../table';

/** A table on a sheet of its own. */
export interface Sheet {
  name: string;
  /** For formulas; letters only. */
  tableName: string;
  table: Table;
  /** Of each column, in characters. */
  widths: number[];
}

const PLAN_WIDTHS: Record<PlanTableColumn, number> = {
  checkpoint: 24,
  measure: 50,
  priority: 13,
  responsible: 20,
  start: 12,
  review: 12,
  status: 11,
  remark: 12,
  rating: 20,
};

/**
 * The plan first, as it is what one works with; then the result, and what the file is. The plan has the same columns
 * whether or not something is overdue: people's own formulas go by them.
 */
export function reportSheets(model: ReportModel): Sheet[] {
  const { plan, result, labels } = model;
  const table = planTable(model);
  const sheets: Sheet[] = [
    {
      name: plan.heading,
      tableName: labels.tables.names.plan,
      table,
      widths: table.columns.map(({ id }) => PLAN_WIDTHS[id]),
    },
  ];
  if (result) sheets.push(resultSheet(model, result));
  return [...sheets, aboutSheet(model)];
}

function resultSheet({ plan, labels, options }: ReportModel, result: ReportResult): Sheet {
  const { ratings, tables } = labels;
  const hasEarlier = result.checkpoints.some(({ earlier }) => earlier !== null);
  const hasNotes = options.scope === 'everything';
  const checkpoint = plan.columns.find(({ id }) => id === 'checkpoint')?.label ?? '';
  const columns = [
    { id: 'number', label: tables.number, width: 8, shown: true },
    { id: 'checkpoint', label: checkpoint, width: 34, shown: true },
    { id: 'rating', label: tables.rating, width: 28, shown: true },
    { id: 'earlier', label: tables.earlier, width: 28, shown: hasEarlier },
    { id: 'note', label: tables.note, width: 60, shown: hasNotes },
  ].filter(({ shown }) => shown);
  const rows = result.checkpoints.map(({ number, title, ratingLabel, earlier, note }) => {
    const cells: Record<string, TableCell> = {
      number: numberCell(number, String(number)),
      checkpoint: textCell(title),
      rating: textCell(ratingLabel),
      earlier: textCell(earlier === null ? '' : ratings[earlier]),
      note: textCell(note),
    };
    return columns.map(({ id }) => cells[id] ?? textCell(''));
  });
  return {
    name: result.heading,
    tableName: tables.names.result,
    table: { columns, rows },
    widths: columns.map(({ width }) => width),
  };
}

/** What other documents say above and below the plan; kept from its sheet, so that sorting works there. */
function aboutSheet({ labels, plan, result, ...model }: ReportModel): Sheet {
  const { about, aboutHeads, aboutLines, names } = labels.tables;
  const lines: [string, TableCell][] = [
    [aboutLines.document, textCell(model.title)],
    [aboutLines.organisation, textCell(model.organisation)],
    [aboutLines.use, textCell(model.marking)],
    [aboutLines.asOf, dayCell(model.date, plan.date)],
  ];
  if (result) lines.push([aboutLines.result, textCell(`${result.date}\n${result.summary}`)]);
  if (plan.rows.length === 0) lines.push([aboutLines.empty, textCell(plan.emptyText)]);
  lines.push([aboutLines.origin, textCell(model.origin)]);
  return {
    name: about,
    tableName: names.about,
    table: {
      columns: aboutHeads.map((label, index) => ({ id: String(index), label })),
      rows: lines.map(([name, cell]) => [textCell(name), cell]),
    },
    widths: [20, 90],
  };
}
