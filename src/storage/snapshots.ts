import { type Assessment, type Day, type Instant, SCHEMA_VERSION } from '../domain/assessment';
import type { SnapshotReason } from './database';
import type { Writing } from './transaction';

export interface Clock {
  now(): Instant;
  /** The local calendar day of a moment. */
  dayOf(instant: Instant): Day;
}

/** So many earlier states of each assessment are kept. */
export const KEPT_STATES = 10;

/** Before what the stored state has to be kept, when `changed` is about to replace it. */
export function reasonToKeep(
  raw: unknown,
  stored: Assessment,
  changed: Assessment,
  { dayOf }: Clock,
): SnapshotReason | null {
  if ((raw as Assessment).schemaVersion !== SCHEMA_VERSION) return 'migration';
  // Looking at something else moves no `updatedAt`, so a visit begins no day.
  const day = (instant: Instant) => (Number.isNaN(Date.parse(instant)) ? '' : dayOf(instant));
  // Not "before": a clock that was ahead for a while must not end the daily states.
  return day(stored.updatedAt) === day(changed.updatedAt) ? null : 'day';
}

/** Keeps a state as it is stored and lets the oldest beyond ten go; part of the write that replaces it. */
export async function keepState(
  tx: Writing,
  id: string,
  reason: SnapshotReason,
  record: unknown,
  { now }: Clock,
): Promise<void> {
  const snapshots = tx.objectStore('snapshots');
  const keys = await snapshots.getAllKeys(statesOf(id));
  // By the number that runs on, not by the moment: a clock may have been set back.
  keys.sort(([, , a], [, , b]) => b - a);
  const next = (keys[0]?.[2] ?? 0) + 1;
  await Promise.all([
    ...keys.slice(KEPT_STATES - 1).map((key) => snapshots.delete(key)),
    snapshots.put({ key: [id, now(), next], reason, record }),
  ]);
}

/** The keys of all earlier states of an assessment: an array comes after everything else. */
export function statesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
