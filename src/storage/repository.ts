import type { IDBPTransaction } from 'idb';
import type { Assessment, Summary } from '../domain/assessment';
import { summarise } from '../domain/summary';
import type { OpenDatabase, Stores, SummaryKey } from './database';
import { readRecord } from './read-record';
import type { Repository } from './repository-types';
import { StorageError, toStorageError } from './storage-error';

type Writing = IDBPTransaction<Stores, ['assessments', 'summaries'], 'readwrite'>;

/** The records behind a connection, e.g. `createRepository(databaseOpener())`. */
export function createRepository(open: OpenDatabase): Repository {
  return {
    listSummaries: (limit) =>
      named(async () => {
        const stored = await (await open()).getAll('summaries', undefined, limit);
        return stored.filter(isWhole).map(({ key: _, ...summary }): Summary => summary);
      }),

    load: (id) =>
      named(async () => {
        const raw = await (await open()).get('assessments', id);
        return raw === undefined ? undefined : readRecord(raw);
      }),

    loadAll: () =>
      named(async () => {
        const raws = await (await open()).getAll('assessments');
        const assessments = raws.flatMap((raw) => readOrSetAside(raw));
        return { assessments, unreadable: raws.length - assessments.length };
      }),

    update: (id, change) =>
      inTransaction(open, async (tx) => {
        const stored = await existing(tx, id);
        const changed = change(stored);
        return changed === stored ? stored : replace(tx, { ...changed, id }, stored);
      }),

    put: (assessments, gone = []) =>
      inTransaction(open, async (tx) => {
        for (const assessment of assessments) {
          const raw = await tx.objectStore('assessments').get(assessment.id);
          // What a newer version wrote is never overwritten; what nobody can read may be.
          const [stored] = raw === undefined ? [] : readOrSetAside(raw, ['invalid-record']);
          if (raw !== undefined && !stored) await forgetSummaryOf(tx, assessment.id);
          await replace(tx, assessment, stored);
        }
        for (const id of gone) {
          const raw = await tx.objectStore('assessments').get(id);
          if (raw !== undefined) await takeAway(tx, readRecord(raw));
        }
      }),

    remove: (id) =>
      inTransaction(open, async (tx) => {
        const stored = await existing(tx, id);
        await takeAway(tx, stored);
        return stored;
      }),

    readSetting: <T>(key: string) =>
      named(async () => (await (await open()).get('settings', key)) as T | undefined),

    writeSetting: (key, value) =>
      named(async () => {
        await (await open()).put('settings', value, key);
      }),
  };
}

const SET_ASIDE: readonly string[] = ['invalid-record', 'newer-database'];

/** One broken record must not keep the others from being backed up. */
function readOrSetAside(raw: unknown, codes = SET_ASIDE): Assessment[] {
  try {
    return [readRecord(raw)];
  } catch (error) {
    if (error instanceof StorageError && codes.includes(error.code)) return [];
    throw error;
  }
}

/** A list must not break over one damaged row. */
function isWhole({ ratings, reviews, checkpointIds, name }: Summary): boolean {
  return [ratings, reviews, checkpointIds].every(Array.isArray) && typeof name === 'string';
}

/** Of a record that cannot be read nobody knows the key of its summary. */
async function forgetSummaryOf(tx: Writing, id: string): Promise<void> {
  const summaries = tx.objectStore('summaries');
  const keys = await summaries.getAllKeys();
  await Promise.all(keys.filter(([, of]) => of === id).map((key) => summaries.delete(key)));
}

async function takeAway(tx: Writing, stored: Assessment): Promise<void> {
  await tx.objectStore('assessments').delete(stored.id);
  await tx.objectStore('summaries').delete(summaryKey(stored));
}

async function existing(tx: Writing, id: string): Promise<Assessment> {
  const raw = await tx.objectStore('assessments').get(id);
  if (raw === undefined) throw new StorageError('not-found');
  return readRecord(raw);
}

/** Writes record and summary together; the summary's key moves with the time of the last entry. */
async function replace(
  tx: Writing,
  next: Assessment,
  stored: Assessment | undefined,
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

function summaryKey({ id, updatedAt }: Assessment): SummaryKey {
  const time = Date.parse(updatedAt);
  // NaN is no valid key; a record with a broken date must still be saved.
  return [Number.isNaN(time) ? 0 : -time, id];
}

/**
 * Runs `work` in one strict transaction and answers only when that has completed. A request that
 * succeeded means nothing yet: a full disk shows when the transaction ends.
 */
async function inTransaction<T>(open: OpenDatabase, work: (tx: Writing) => Promise<T>): Promise<T> {
  return named(async () => {
    const database = await open();
    const tx = database.transaction(['assessments', 'summaries'], 'readwrite', {
      durability: 'strict',
    });
    // Without a listener of its own, `done` would report the same failure a second time, unhandled.
    const done = tx.done.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      abort(tx);
      await done;
      // When the browser aborted, requests only say "aborted"; the transaction knows why.
      throw tx.error ?? error;
    }
  });
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It was aborted already: that is what failed.
  }
}

async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}
