import type { StoreNames } from 'idb';
import { SCHEMA_VERSION } from '../domain/assessment';
import { daysLeft } from '../domain/deletion';
import type { Workshop } from '../domain/workshop/workshop';
import type { Database, DeletedRecord, OpenDatabase, Snapshot, Stores } from './database';
import { readUnlessDamaged } from './read-workshop';
import { readUnlessInvalid } from './replace-records';
import { type Clock, keepState, statesOf } from './snapshots';
import { StorageError } from './storage-error';
import { inTransaction, named, type Writing } from './transaction';
import { writeRecord } from './write-record';
import { writeWorkshop } from './write-workshop';

export interface DeletedItem {
  id: string;
  /** `null` when the record cannot be read. */
  name: string | null;
  /** Without one it is an assessment. */
  kind?: 'workshop';
  deletedAt: string;
  daysLeft: number;
}

/** The deleted ones, the latest first. */
export function listDeleted(open: OpenDatabase, clock: Clock): Promise<DeletedItem[]> {
  return named(async () => {
    const records = await (await open()).getAll('deleted');
    return records
      .map(({ id, deletedAt, record, kind }) => ({
        id,
        name: kind === 'workshop' ? (readUnlessDamaged(record)?.title ?? null) : nameIn(record),
        ...(kind && { kind }),
        deletedAt,
        daysLeft: daysLeft(dayOf(deletedAt, clock), dayOf(clock.now(), clock)),
      }))
      .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
  });
}

/** The workshops among them that can be read. */
export function deletedWorkshops(open: OpenDatabase): Promise<Workshop[]> {
  return named(async () => {
    const records = await (await open()).getAll('deleted');
    return records.flatMap(({ kind, record }) =>
      kind === 'workshop' ? (readUnlessDamaged(record) ?? []) : [],
    );
  });
}

const STORES: StoreNames<Stores>[] = [
  'assessments',
  'summaries',
  'snapshots',
  'deleted',
  'workshops',
];

/** Puts a deleted one back into its place, as it was; answers where. */
export function restoreDeleted(
  open: OpenDatabase,
  clock: Clock,
  id: string,
): Promise<'assessment' | 'workshop'> {
  return inTransaction(open, STORES, async (tx) => {
    const deleted = await tx.objectStore('deleted').get(id);
    if (!deleted) throw new StorageError('not-found');
    await assertFree(tx, deleted);
    const { record } = deleted;
    if (deleted.kind === 'workshop') {
      const workshop = readUnlessDamaged(record);
      if (workshop) await writeWorkshop(tx, workshop);
      else await tx.objectStore('workshops').put(record);
      await tx.objectStore('deleted').delete(id);
      return 'workshop';
    }
    const assessment = readOrNothing(record);
    if (!assessment) await tx.objectStore('assessments').put(record);
    else {
      if (versionOf(record) !== SCHEMA_VERSION) await keepState(tx, id, 'migration', record, clock);
      await writeRecord(tx, assessment);
    }
    await tx.objectStore('deleted').delete(id);
    return 'assessment';
  });
}

/** Never over something: whoever came back with this id by another way is newer. */
async function assertFree(tx: Writing, { id, kind }: DeletedRecord): Promise<void> {
  const store = kind === 'workshop' ? 'workshops' : 'assessments';
  if (await tx.objectStore(store).getKey(id)) throw new StorageError('failed');
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

/** Takes a removal back, unless the same one has come back by another way. */
export function putBackRemoved(open: OpenDatabase, removed: Removed): Promise<void> {
  return inTransaction(open, STORES, async (tx) => {
    for (const record of removed.deleted) {
      await assertFree(tx, record);
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
