import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { Priority } from '../../../src/domain/assessment';
import {
  dayFrom,
  type Facts,
  type MeasureFact,
  oneLine,
  priorityFrom,
  type ResultFact,
} from './facts';

type Cell = string | number | boolean | Date | null | undefined;
/** A row by the heads of its columns. */
type Row = Record<string, Cell>;

/** The plan of a CSV file as a strict parser reads it. */
export function readCsv(bytes: Uint8Array): Facts {
  const rows = parse(Buffer.from(bytes), { bom: true, delimiter: ';', columns: true });
  return { measures: (rows as Row[]).map((row) => measureOf(mapText(row, withoutGuard))) };
}

/** Plan and result of a workbook, with its days and priorities as values. */
export async function readXlsx(bytes: Uint8Array): Promise<Facts> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  const rowsOf = (name: string) => {
    const [heads = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    return rows.map((row): Row => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
  };
  const checkpoints = rowsOf('Ergebnis');
  return {
    measures: rowsOf('Maßnahmenplan').map(measureOf),
    result: checkpoints.length === 0 ? null : checkpoints.map(resultOf),
  };
}

function measureOf(row: Row): MeasureFact {
  return {
    checkpoint: textOf(row.Checkpunkt),
    measure: textOf(row.Maßnahme),
    priority: priorityOf(row.Priorität),
    responsible: textOf(row.Verantwortlich),
    start: dayOf(row.Beginn),
    review: dayOf(row.Kontrolle),
    status: textOf(row.Status),
    overdue: textOf(row.Hinweis) === 'überfällig',
  };
}

function resultOf(row: Row): ResultFact {
  return {
    number: Number(row['Nr.']),
    title: textOf(row.Checkpunkt),
    rating: textOf(row.Bewertung),
    note: textOf(row.Notiz),
  };
}

const textOf = (cell: Cell) => oneLine(String(cell ?? ''));

function priorityOf(cell: Cell): Priority | null {
  return typeof cell === 'number'
    ? priorityFrom(NUMBERED[cell] ?? String(cell))
    : priorityFrom(textOf(cell));
}

const NUMBERED: Record<number, string> = { 1: '1 – hoch', 2: '2 – mittel', 3: '3 – niedrig' };

function dayOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : dayFrom(textOf(cell));
}

/** The apostrophe that keeps a spreadsheet from taking an entry for a formula belongs to the file, not to the text. */
const withoutGuard = (text: string) => text.replace(/'(?=[=+\-@＝＋－＠\t\r])/g, '');

function mapText(row: Row, change: (text: string) => string): Row {
  return Object.fromEntries(
    Object.entries(row).map(([head, cell]) => [
      head,
      typeof cell === 'string' ? change(cell) : cell,
    ]),
  );
}
