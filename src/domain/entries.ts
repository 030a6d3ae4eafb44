import type { Assessment, EntryValue, Measure } from './assessment';

/**
 * What of an assessment is changed and merged on its own, by key: "name", "rating/<checkpoint>",
 * "note/<checkpoint>" and "measure/<id>". What nobody touched is missing.
 */
export function entriesOf({ name, answers, measures }: Assessment): Map<string, EntryValue> {
  const entries = new Map<string, EntryValue>([['name', name]]);
  for (const [id, { rating, note }] of Object.entries(answers)) {
    entries.set(`rating/${id}`, rating);
    entries.set(`note/${id}`, note);
  }
  for (const measure of measures) entries.set(`measure/${measure.id}`, measure);
  return entries;
}

/** True when both say the same; not rated, without note and without such a measure is "nothing". */
export function isSameEntry(a: EntryValue | undefined, b: EntryValue | undefined): boolean {
  return a === b || textOfEntry(a || null) === textOfEntry(b || null);
}

/** The same text for the same value, in whatever order the fields of a measure were set. */
export function textOfEntry(value: EntryValue): string {
  return JSON.stringify(
    value && typeof value === 'object' ? Object.entries(value).sort(byKey) : value,
  );
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

export function isMeasure(value: EntryValue | undefined): value is Measure {
  return typeof value === 'object' && value !== null;
}
