import type { Assessment } from '../domain/assessment';
import { canMerge, mergeAssessments } from '../domain/merge';
import type { OpenDatabase } from './database';
import { readRecord } from './read-record';
import { readUnlessInvalid, setAside } from './replace-records';
import type { Repository } from './repository-types';
import type { Clock } from './snapshots';
import { StorageError } from './storage-error';
import { inTransaction, type Writing } from './transaction';
import { writeRecord } from './write-record';

/** Where a record goes that a tab could not store. */
export interface ReplayTarget {
  repository: Repository;
  open: OpenDatabase;
  clock: Clock;
}

/**
 * Merges a record that a tab could not store into what is stored, or stores it when nothing is. One
 * that was deleted meanwhile stays deleted, and what is brought back holds it. Resolves with its id;
 * rejects with `StorageError` when it has to be tried again, or cannot be read by this version.
 */
export async function replayRecord(raw: unknown, target: ReplayTarget): Promise<string> {
  const record = readRecord(raw);
  const { id } = record;
  const join = (stored: Assessment) =>
    canMerge(stored, record) ? mergeAssessments(stored, record) : stored;
  try {
    await target.repository.update(id, join);
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'not-found') throw error;
    const { open, clock } = target;
    const stores = ['assessments', 'summaries', 'deleted', 'setAside'] as const;
    await inTransaction(open, [...stores], (tx) => replayMissing(tx, record, join, clock));
  }
  return id;
}

async function replayMissing(
  tx: Writing,
  record: Assessment,
  join: (stored: Assessment) => Assessment,
  clock: Clock,
): Promise<void> {
  const { id } = record;
  // It has come back since it was looked for: the next time finds it there.
  if ((await tx.objectStore('assessments').getKey(id)) !== undefined) {
    throw new StorageError('failed');
  }
  const deleted = await tx.objectStore('deleted').get(id);
  if (!deleted) {
    await writeRecord(tx, record);
    return;
  }
  const there = readUnlessInvalid(deleted.record);
  if (!there) await setAside(tx, id, deleted.record, clock);
  const next = there ? join(there) : record;
  await tx.objectStore('deleted').put({ ...deleted, record: next });
}
