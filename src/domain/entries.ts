import type { Assessment, EntryValue } from './assessment';

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
  return a === b || JSON.stringify(a || null) === JSON.stringify(b || null);
}
