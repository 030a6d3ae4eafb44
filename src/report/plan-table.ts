import type { PlanColumn } from '../domain/instrument';
import type { ReportModel, ReportRow } from './report-model';
import { dayCell, numberCell, type Table, type TableCell, textCell } from './table';

export type PlanTableColumn = PlanColumn | 'status' | 'remark' | 'rating';

/**
 * The plan for spreadsheets: its six columns, then what other documents squeeze into these: the status
 * (unless left out), what is overdue, and the light of the checkpoint.
 */
export function planTable({ plan, labels, options }: ReportModel): Table<PlanTableColumn> {
  const status = { id: 'status' as const, label: labels.status };
  const columns: { id: PlanTableColumn; label: string }[] = [
    ...plan.columns,
    ...(options.status ? [status] : []),
    { id: 'remark', label: labels.tables.remark },
    { id: 'rating', label: labels.tables.rating },
  ];
  return {
    columns,
    rows: plan.rows.map((row) =>
      columns.map(({ id }) =>
        id === 'rating' ? textCell(labels.ratings[row.rating ?? 'none']) : cellOf(row, id),
      ),
    ),
  };
}

function cellOf(row: ReportRow, id: Exclude<PlanTableColumn, 'rating'>): TableCell {
  switch (id) {
    case 'priority':
      return numberCell(row.priority, row.cells.priority);
    case 'start':
      return dayCell(row.start, row.cells.start);
    case 'review':
      return dayCell(row.review, row.cells.review);
    case 'status':
      return textCell(row.statusLabel);
    case 'remark':
      return textCell(row.overdueLabel);
    default:
      return textCell(row.cells[id]);
  }
}
