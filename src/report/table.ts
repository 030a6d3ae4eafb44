import type { Day } from '../domain/assessment';

/** What stands in a cell: `text` as every document shows it, and what a spreadsheet can sort and reckon by. */
export type TableCell =
  | { kind: 'text'; text: string }
  | { kind: 'day'; text: string; day: Day }
  | { kind: 'number'; text: string; value: number };

/** Rows of equally many cells, one for each column. */
export interface Table<Column extends string = string> {
  columns: { id: Column; label: string }[];
  rows: TableCell[][];
}

export function textCell(text: string): TableCell {
  return { kind: 'text', text };
}

/** Empty when nothing is decided. */
export function dayCell(day: Day | null, text: string): TableCell {
  return day === null ? textCell('') : { kind: 'day', text, day };
}

/** Empty when nothing is decided. */
export function numberCell(value: number | null, text: string): TableCell {
  return value === null ? textCell('') : { kind: 'number', text, value };
}
