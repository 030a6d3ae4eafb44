import { textOfWorkshop } from '../domain/workshop/compare-workshops';
import type { Workshop } from '../domain/workshop/workshop';
import type { Clock } from './snapshots';
import type { Writing } from './transaction';

/** Writes a record; its revision moves on from the higher of stored and given. */
export async function writeWorkshop(
  tx: Writing,
  next: Workshop,
  stored?: Workshop,
): Promise<Workshop> {
  const record = { ...next, revision: Math.max(stored?.revision ?? 0, next.revision) + 1 };
  await tx.objectStore('workshops').put(record);
  return record;
}

/** From the list to the deleted ones, readable or not. */
export async function moveWorkshopToDeleted(
  tx: Writing,
  id: string,
  record: unknown,
  { now }: Clock,
): Promise<void> {
  await tx.objectStore('deleted').put({ id, deletedAt: now(), record, kind: 'workshop' });
  await tx.objectStore('workshops').delete(id);
}

/** True when both say the same, however often they were saved. */
export function isSameWorkshop(a: Workshop, b: Workshop): boolean {
  return textOfWorkshop(a) === textOfWorkshop(b);
}
