import type { Priority } from '../../../src/domain/assessment';
import type { ReportModel } from '../../../src/report/report-model';

/** What a document says of a measure, whatever its form; what a format does not hold is left out. */
export interface MeasureFact {
  checkpoint: string;
  measure: string;
  priority: Priority | null;
  responsible: string;
  /** Days as YYYY-MM-DD; "" for none. */
  start: string;
  review: string;
  /** The word, and "" for "offen" where the format says nothing of it. */
  status?: string;
  overdue?: boolean;
}

/** What a document says of a checkpoint. */
export interface ResultFact {
  number: number;
  title: string;
  /** The full word of the light. */
  rating: string;
  note: string;
}

export interface Facts {
  measures: MeasureFact[];
  /** Absent when the format never holds it, `null` when it was left out. */
  result?: ResultFact[] | null;
}

/** What every format must say. */
export function factsOf(model: ReportModel): Required<Facts> {
  return {
    measures: model.plan.rows.map(
      ({ cells, priority, start, review, statusLabel, overdueLabel }) => ({
        checkpoint: cells.checkpoint,
        measure: oneLine(cells.measure),
        priority,
        responsible: cells.responsible,
        start: start ?? '',
        review: review ?? '',
        status: statusLabel,
        overdue: overdueLabel !== '',
      }),
    ),
    result:
      model.result?.checkpoints.map(({ number, title, ratingLabel, note }) => ({
        number,
        title,
        rating: ratingLabel,
        note: oneLine(note),
      })) ?? null,
  };
}

/** Line breaks stand in other places on a page than in the entry; words and their order are what counts. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "01.12.2026" as "2026-12-01". Throws when it is neither that nor empty. */
export function dayFrom(text: string): string {
  if (text === '') return '';
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  if (!day) throw new Error(`"${text}" is no German day`);
  return `${year}-${month}-${day}`;
}

/** "1 – hoch" as 1. Throws when it is none of the three. */
export function priorityFrom(text: string): Priority | null {
  const words: Record<string, Priority | null> = {
    '': null,
    '1 – hoch': 1,
    '2 – mittel': 2,
    '3 – niedrig': 3,
  };
  const priority = words[text];
  if (priority === undefined) throw new Error(`"${text}" is no priority`);
  return priority;
}

/** The day of the Kontrolle with what stands below it in a table of six columns: "03.03.2027 Status: läuft, überfällig". */
export function reviewFrom(cell: string): Pick<MeasureFact, 'review' | 'status' | 'overdue'> {
  const [, day = '', remark = ''] = /^(\d\d\.\d\d\.\d{4})?\s*(.*)$/s.exec(cell) ?? [];
  const [, words = ''] = /^(?:Status: )?(.*)$/.exec(remark) ?? [];
  const parts = words.split(', ').filter((word) => word !== '');
  return {
    review: dayFrom(day),
    status: parts.find((word) => word !== 'überfällig') ?? '',
    overdue: parts.includes('überfällig'),
  };
}

/** A measure from the six cells of a table as people read them. */
export function measureFrom(cells: readonly string[]): MeasureFact {
  const [checkpoint = '', text = '', priority = '', responsible = '', start = '', review = ''] =
    cells.map(oneLine);
  if (cells.length !== 6) throw new Error(`${cells.length} cells instead of six: ${cells}`);
  return {
    checkpoint,
    measure: text,
    priority: priorityFrom(priority),
    responsible,
    start: dayFrom(start),
    ...reviewFrom(review),
  };
}
