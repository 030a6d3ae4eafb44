import type { Assessment, Summary } from '../domain/assessment';
import type { OpenDatabase } from './database';
import { inTime } from './open-patiently';
import { readForLooking, readRecord } from './read-record';
import type { Repository } from './repository-types';
import { type Clock, keepState, reasonToKeep } from './snapshots';
import { StorageError, toStorageError } from './storage-error';
import { inTransaction, named } from './transaction';
import { writeRecord } from './write-record';

/** The records behind a connection, e.g. `createRepository(databaseOpener(), { now, dayOf })`. */
export function createRepository(open: OpenDatabase, clock: Clock): Repository {
  return {
    listSummaries: (limit) =>
      answered(async () => {
        const stored = await (await open()).getAll('summaries', undefined, limit);
        return stored.filter(isWhole).map(({ key: _, ...summary }): Summary => summary);
      }),

    load: (id, looking) =>
      answered(async () => {
        const raw = await (await open()).get('assessments', id);
        if (raw === undefined) return undefined;
        return looking ? readForLooking(raw) : readRecord(raw);
      }),

    loadAll: () =>
      named(async () => {
        const database = await open();
        const raws = await database
          .getAll('assessments')
          .catch(async () => (await later()).readOneByOne(database));
        const assessments = raws.flatMap(readable);
        return { assessments, unreadable: raws.length - assessments.length };
      }),

    update: (id, change) =>
      inTransaction(open, ['assessments', 'summaries', 'snapshots'], async (tx) => {
        const raw = await tx.objectStore('assessments').get(id);
        if (raw === undefined) throw new StorageError('not-found');
        const stored = readRecord(raw);
        const changed = change(stored);
        if (changed === stored) return stored;
        const reason = reasonToKeep(raw, stored, changed, clock);
        if (reason) await keepState(tx, id, reason, raw, clock);
        return writeRecord(tx, { ...changed, id }, stored);
      }),

    async put(assessments, gone = [], read) {
      const done =
        gone.length === 0 &&
        (await inTransaction(open, ['assessments', 'summaries', 'deleted'], async (tx) => {
          // `async`: what one throws at once must not leave the others' rejections to nobody.
          const known = assessments.flatMap(({ id }) => [
            (async () => tx.objectStore('assessments').getKey(id))(),
            (async () => tx.objectStore('deleted').getKey(id))(),
          ]);
          if ((await Promise.all(known)).some((key) => key !== undefined)) return false;
          for (const assessment of assessments) await writeRecord(tx, assessment);
          return true;
        }));
      if (!done) await (await later()).replaceRecords(open, clock, { assessments, gone, read });
    },

    remove: async (id) => (await later()).removeRecord(open, clock, id),

    readSetting: <T>(key: string) =>
      answered(async () => (await (await open()).get('settings', key)) as T | undefined),

    writeSetting: (key, value) =>
      answered(async () => {
        await (await open()).put('settings', value, key);
      }),
  };
}

/** Even the smallest reading waits for a writing before it, of whatever window, which may never end. */
function answered<T>(work: () => Promise<T>): Promise<T> {
  return inTime(named(work), 10_000, () => new StorageError('no-answer'));
}

/** What replaces and takes away is not needed for the first paint, nor for saving an entry. */
const later = () => named(() => import('./replace-records'));

/** One broken record must not keep the others from being backed up. */
function readable(raw: unknown): Assessment[] {
  try {
    return [readRecord(raw)];
  } catch (error) {
    if (toStorageError(error).code === 'older-record') throw error;
    // Counted by the caller; the record stays where it is.
    return [];
  }
}

/** A list must not break over one damaged row. */
function isWhole({ ratings, reviews, checkpointIds, name }: Summary): boolean {
  return [ratings, reviews, checkpointIds].every(Array.isArray) && typeof name === 'string';
}
