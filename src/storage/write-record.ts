import type { Assessment } from '../domain/assessment';
import { summarise } from '../domain/summary';
import type { SummaryKey } from './database';
import type { Writing } from './transaction';

/** Writes record and summary together; the summary's key moves with the time of the last entry. */
export async function writeRecord(
  tx: Writing,
  next: Assessment,
  stored?: Assessment,
): Promise<Assessment> {
  const revision = Math.max(stored?.revision ?? 0, next.revision) + 1;
  const record = { ...next, revision };
  const summaries = tx.objectStore('summaries');
  const requests = [
    () => stored && summaries.delete(summaryKey(stored)),
    () => summaries.put({ ...summarise(record), key: summaryKey(record) }),
    () => tx.objectStore('assessments').put(record),
  ];
  // All at once, in this order: waiting for each answer would cost a turn of the browser each.
  // `async` turns what a request throws at once into a rejection beside those of the others.
  await Promise.all(requests.map(async (request) => request()));
  return record;
}

export function summaryKey({ id, updatedAt }: Assessment): SummaryKey {
  const time = Date.parse(updatedAt);
  // NaN is no valid key; a record with a broken date must still be saved.
  return [Number.isNaN(time) ? 0 : -time, id];
}
