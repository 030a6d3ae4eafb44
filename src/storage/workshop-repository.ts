import type { Workshop } from '../domain/workshop/workshop';
import type { OpenDatabase } from './database';
import { inTime } from './open-patiently';
import { readUnlessDamaged, readWorkshop } from './read-workshop';
import type { DamagedWorkshop, WorkshopRepository } from './repository-types';
import type { Clock } from './snapshots';
import { StorageError, toStorageError } from './storage-error';
import { inTransaction, named, type Writing } from './transaction';
import { isSameWorkshop, moveWorkshopToDeleted, writeWorkshop } from './write-workshop';

/** The workshops behind a connection. No earlier states are kept: they would bring back which ballot came when. */
export function createWorkshopRepository(open: OpenDatabase, clock: Clock): WorkshopRepository {
  const readAll = async (): Promise<unknown[]> => {
    const database = await open();
    return database
      .getAll('workshops')
      .catch(async () => (await import('./replace-records')).readOneByOne(database, 'workshops'));
  };

  return {
    list: () =>
      answered(async () => {
        const raws = await readAll();
        const workshops = raws.flatMap((raw) => readUnlessDamaged(raw) ?? []);
        workshops.sort(lastChangedFirst);
        return { workshops, unreadable: raws.length - workshops.length };
      }),

    damaged: () => answered(async () => (await readAll()).flatMap(damagedIn)),

    load: (id) =>
      answered(async () => {
        const raw = await (await open()).get('workshops', id);
        return raw === undefined ? undefined : readWorkshop(raw);
      }),

    update: (id, change, created) =>
      inTransaction(open, ['workshops', 'deleted'], async (tx) => {
        const raw = await tx.objectStore('workshops').get(id);
        if (raw === undefined) {
          if (!created || (await isDeleted(tx, id))) throw new StorageError('not-found');
          return writeWorkshop(tx, change(created));
        }
        const stored = readWorkshop(raw);
        const changed = change(stored);
        return changed === stored ? stored : writeWorkshop(tx, { ...changed, id }, stored);
      }),

    put: (workshop) =>
      inTransaction(open, ['workshops', 'deleted'], async (tx) => {
        const raw = await tx.objectStore('workshops').get(workshop.id);
        const stored = raw === undefined ? undefined : readWorkshop(raw);
        if (stored && !isSameWorkshop(stored, workshop)) {
          throw new StorageError('changed-meanwhile');
        }
        await tx.objectStore('deleted').delete(workshop.id);
        return stored ?? writeWorkshop(tx, workshop);
      }),

    remove: (id) =>
      inTransaction(open, ['workshops', 'deleted'], async (tx) => {
        const raw = await tx.objectStore('workshops').get(id);
        if (raw === undefined) throw new StorageError('not-found');
        const stored = readWorkshop(raw);
        await moveWorkshopToDeleted(tx, id, raw, clock);
        return stored;
      }),

    discard: (id) =>
      inTransaction(open, ['workshops', 'deleted'], async (tx) => {
        const raw = await tx.objectStore('workshops').get(id);
        if (raw === undefined) throw new StorageError('not-found');
        // What a newer version wrote is not broken, and waits for it.
        if (codeOf(raw) !== 'invalid-record') throw new StorageError('failed');
        await moveWorkshopToDeleted(tx, id, raw, clock);
      }),
  };
}

/** Those of one day stay as they are read, by their ids. */
const lastChangedFirst = (a: Workshop, b: Workshop) =>
  a.changedOn < b.changedOn ? 1 : a.changedOn > b.changedOn ? -1 : 0;

async function isDeleted(tx: Writing, id: string): Promise<boolean> {
  return (await tx.objectStore('deleted').getKey(id)) !== undefined;
}

function damagedIn(raw: unknown): DamagedWorkshop[] {
  const code = codeOf(raw);
  const { id, title } = Object(raw) as { id?: unknown; title?: unknown };
  return code === null ? [] : [{ id: textOf(id), title: textOf(title), code }];
}

/** Why it cannot be read; `null` when it can. */
function codeOf(raw: unknown): string | null {
  try {
    readWorkshop(raw);
    return null;
  } catch (error) {
    return toStorageError(error).code;
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Even the smallest reading waits for a writing before it, which may never end. */
function answered<T>(work: () => Promise<T>): Promise<T> {
  return inTime(named(work), 10_000, () => new StorageError('no-answer'));
}
