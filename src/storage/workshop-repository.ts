import type { Workshop } from '../domain/workshop/workshop';
import type { OpenDatabase } from './database';
import { inTime } from './open-patiently';
import { readWorkshop } from './read-workshop';
import type { WorkshopRepository } from './repository-types';
import type { Clock } from './snapshots';
import { StorageError, toStorageError } from './storage-error';
import { inTransaction, named, type Writing } from './transaction';

/** The workshops behind a connection. No earlier states are kept: they would bring back which ballot came when. */
export function createWorkshopRepository(open: OpenDatabase, clock: Clock): WorkshopRepository {
  return {
    list: () =>
      answered(async () => {
        const raws = await (await open()).getAll('workshops');
        const workshops = raws.flatMap(readable);
        workshops.sort((a, b) =>
          a.changedOn < b.changedOn ? 1 : a.changedOn > b.changedOn ? -1 : 0,
        );
        return { workshops, unreadable: raws.length - workshops.length };
      }),

    load: (id) =>
      answered(async () => {
        const raw = await (await open()).get('workshops', id);
        return raw === undefined ? undefined : readWorkshop(raw);
      }),

    update: (id, change) =>
      inTransaction(open, ['workshops'], async (tx) => {
        const raw = await tx.objectStore('workshops').get(id);
        if (raw === undefined) throw new StorageError('not-found');
        const stored = readWorkshop(raw);
        const changed = change(stored);
        return changed === stored ? stored : write(tx, changed, stored.revision);
      }),

    put: (workshop) =>
      inTransaction(open, ['workshops', 'deleted'], async (tx) => {
        const raw = await tx.objectStore('workshops').get(workshop.id);
        await tx.objectStore('deleted').delete(workshop.id);
        return write(tx, workshop, raw === undefined ? 0 : readWorkshop(raw).revision);
      }),

    remove: (id) =>
      inTransaction(open, ['workshops', 'deleted'], async (tx) => {
        const raw = await tx.objectStore('workshops').get(id);
        if (raw === undefined) throw new StorageError('not-found');
        const stored = readWorkshop(raw);
        const deletedAt = clock.now();
        await tx.objectStore('deleted').put({ id, deletedAt, record: raw, kind: 'workshop' });
        await tx.objectStore('workshops').delete(id);
        return stored;
      }),
  };
}

async function write(tx: Writing, next: Workshop, revision: number): Promise<Workshop> {
  const record = { ...next, revision: Math.max(revision, next.revision) + 1 };
  await tx.objectStore('workshops').put(record);
  return record;
}

/** One broken record must not keep the others from being shown. */
function readable(raw: unknown): Workshop[] {
  try {
    return [readWorkshop(raw)];
  } catch (error) {
    if (error instanceof StorageError) return [];
    throw toStorageError(error);
  }
}

/** Even the smallest reading waits for a writing before it, which may never end. */
function answered<T>(work: () => Promise<T>): Promise<T> {
  return inTime(named(work), 10_000, () => new StorageError('no-answer'));
}
