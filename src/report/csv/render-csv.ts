import { planTable } from '../plan-table';
import type { ReportModel } from '../report-model';
import type { Step } from '../work';
import { escapeFormulas } from './escape-formulas';

/** Without it Excel takes UTF-8 for something else; a line "sep=;" would undo it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The plan as German Excel opens it: semicolons, CRLF, every field in quotes, days as dd.mm.yyyy. One line of heads
 * and the measures, nothing else, so that other programs can read it too: no line that says how the file may be used.
 * Excel makes a day of an entry like "1-2" when it opens the file; nothing in a CSV keeps it from that and leaves the
 * entry as it is. The workbook for Excel has neither fault.
 * @param step is called once before the work
 */
export async function renderCsv(model: ReportModel, step: Step): Promise<Blob> {
  await step(0, 1);
  const { columns, rows } = planTable(model);
  const heads = columns.map(({ label }) => label);
  const lines = [heads, ...rows.map((cells) => cells.map(({ text }) => text))];
  const csv = lines.map((fields) => `${fields.map(quoted).join(';')}\r\n`).join('');
  return new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' });
}

function quoted(text: string): string {
  return `"${escapeFormulas(text).replaceAll('"', '""')}"`;
}
