import type { Table } from 'docx';
import type { MinutesTopics } from '../minutes-model';
import { TEXT_WIDTH } from './measures';
import { ROWS_AT_ONCE } from './plan-table';
import { OWN } from './style-ids';
import { paragraphs } from './text';
import { type WordRow, wordTable } from './word-table';

/** In mm, together as wide as the text. */
const WIDTHS = [140, TEXT_WIDTH - 140] as const;
const TEXT = { paragraph: OWN.planText, apart: OWN.planApart };
/** In letters. */
const MAY_BE_SPLIT = 900;

/**
 * The parking lot and what became of each topic.
 * @param next is called before every `ROWS_AT_ONCE` rows
 */
export async function topicsTable(
  { columns, rows }: MinutesTopics,
  next: () => Promise<void>,
): Promise<Table> {
  const body: WordRow[] = [];
  for (const [index, { topic, outcome }] of rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) await next();
    body.push({
      cells: [paragraphs(topic, TEXT), paragraphs(outcome, TEXT)],
      long: topic.length + outcome.length >= MAY_BE_SPLIT,
    });
  }
  const heads = columns.map((label, index) => ({ label, width: WIDTHS[index] ?? 0 }));
  return wordTable(heads, body);
}
