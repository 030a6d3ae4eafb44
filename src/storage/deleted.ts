import { SCHEMA_VERSION } from '../domain/assessment';
import { daysLeft } from '../domain/deletion';
import type { Database, DeletedRecord, OpenDatabase, Snapshot } from './database';
import { readUnlessInvalid } from './replace-records';
import { type Clock, keepState, statesOf } from './snapshots';
import { StorageError } from './storage-error';
import { inTransaction, named } from './transaction';
import { writeRecord } from './write-record';

export interface DeletedItem {
  id: string;
  /** `null` when the record cannot be read. */
  name: string | null;
  deletedAt: string;
  daysLeft: number;
}

/** The deleted ones, the latest first. */
export function listDeleted(open: OpenDatabase, clock: Clock): Promise<DeletedItem[]> {
  return named(async () => {
    const records = await (await open()).getAll('deleted');
    return records
      .map(({ id, deletedAt, record }) => ({
        id,
        name: nameIn(record),
        deletedAt,
        daysLeft: daysLeft(dayOf(deletedAt, clock), dayOf(clock.now(), clock)),
      }))
      .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
  });
}

/** Puts a deleted one back into its place, as it was. */
export function restoreDeleted(open: OpenDatabase, clock: Clock, id: string): Promise<void> {
  return inTransaction(open, ['assessments', 'summaries', 'snapshots', 'deleted'], async (tx) => {
    const deleted = await tx.objectStore('deleted').get(id);
    if (!deleted) throw new StorageError('not-found');
    // Never over something: whoever came back with this id by another way is newer.
    if (await tx.objectStore('assessments').getKey(id)) throw new StorageError('failed');
    const { record } = deleted;
    const assessment = readOrNothing(record);
    if (!assessment) await tx.objectStore('assessments').put(record);
    else {
      if (versionOf(record) !== SCHEMA_VERSION) await keepState(tx, id, 'migration', record, clock);
      await writeRecord(tx, assessment);
    }
    await tx.objectStore('deleted').delete(id);
  });
}

/** What was removed for good, as long as somebody holds it. */
export interface Removed {
  deleted: DeletedRecord[];
  snapshots: Snapshot[];
}

/** Removes deleted ones with their earlier states, and hands out what is gone. */
export function removeForGood(open: OpenDatabase, ids: readonly string[]): Promise<Removed> {
  return inTransaction(open, ['deleted', 'snapshots'], async (tx) => {
    const removed: Removed = { deleted: [], snapshots: [] };
    for (const id of ids) {
      const record = await tx.objectStore('deleted').get(id);
      if (!record) continue;
      removed.deleted.push(record);
      removed.snapshots.push(...(await tx.objectStore('snapshots').getAll(statesOf(id))));
      await tx.objectStore('deleted').delete(id);
      await tx.objectStore('snapshots').delete(statesOf(id));
    }
    return removed;
  });
}

/** Takes a removal back, unless the same assessment has come back by another way. */
export function putBackRemoved(open: OpenDatabase, removed: Removed): Promise<void> {
  return inTransaction(open, ['assessments', 'deleted', 'snapshots'], async (tx) => {
    for (const record of removed.deleted) {
      if (await tx.objectStore('assessments').getKey(record.id)) throw new StorageError('failed');
      await tx.objectStore('deleted').put(record);
    }
    for (const snapshot of removed.snapshots) await tx.objectStore('snapshots').put(snapshot);
  });
}

/**
 * Lets go what was deleted more than thirty days ago, in two steps: seen to be due on one day, gone
 * when it still is on a later one. A clock that jumps forward for an hour costs nobody anything.
 */
export async function tidyDeleted(open: OpenDatabase, clock: Clock): Promise<void> {
  if ((await named(async () => (await open()).count('deleted'))) === 0) return;
  await inTransaction(open, ['deleted', 'snapshots'], async (tx) => {
    const today = dayOf(clock.now(), clock);
    for (const item of await tx.objectStore('deleted').getAll()) {
      const next = afterTidying(item, today, clock);
      if (next === item) continue;
      if (next) await tx.objectStore('deleted').put(next);
      else {
        await tx.objectStore('deleted').delete(item.id);
        await tx.objectStore('snapshots').delete(statesOf(item.id));
      }
    }
  });
}

/** What becomes of a deleted one today; `null`: it goes. */
function afterTidying(item: DeletedRecord, today: string, clock: Clock): DeletedRecord | null {
  const { dueSince, ...kept } = item;
  const deletedOn = dayOf(item.deletedAt, clock);
  // Deleted in the future or never: the clock was wrong then, so its days begin now.
  if (deletedOn === '' || deletedOn > today) return { ...kept, deletedAt: clock.now() };
  if (daysLeft(deletedOn, today) > 0) return dueSince === undefined ? item : kept;
  if (dueSince === undefined || dueSince > today) return { ...kept, dueSince: today };
  return dueSince < today ? null : item;
}

/** How many there are on the screen of deleted ones, without reading them. */
export function countAside(open: OpenDatabase): Promise<number> {
  return named(async () => {
    const database: Database = await open();
    const counts = [database.count('deleted'), database.count('setAside')];
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
}

function dayOf(instant: string, clock: Clock): string {
  return Number.isNaN(Date.parse(instant)) ? '' : clock.dayOf(instant);
}

function readOrNothing(record: unknown) {
  try {
    return readUnlessInvalid(record);
  } catch {
    // Of a newer version: it goes back just as it is.
    return undefined;
  }
}

const nameIn = (record: unknown) => readOrNothing(record)?.name ?? null;

const versionOf = (record: unknown) => (record as { schemaVersion?: unknown }).schemaVersion;
