import type { IDBPTransaction, StoreNames } from 'idb';
import type { OpenDatabase, Stores } from './database';
import { isClosed } from './guard-transactions';
import { toStorageError } from './storage-error';

export type Writing = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>;

/**
 * Runs `work` in one strict transaction and answers only when that has completed. A request that
 * succeeded means nothing yet: a full disk shows when the transaction ends. Rejects with
 * `StorageError`; nothing of what was written is there then.
 */
export async function inTransaction<T>(
  open: OpenDatabase,
  stores: StoreNames<Stores>[],
  work: (tx: Writing) => Promise<T>,
): Promise<T> {
  return named(async () => {
    const database = await open();
    const tx = database.transaction(stores, 'readwrite', { durability: 'strict' });
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
      // When the browser aborted, requests only say "aborted"; the transaction knows why. Named here:
      // what a transaction under way says of being over is no closed connection.
      throw toStorageError(tx.error ?? error);
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

/**
 * Runs `work`; what it throws comes as a `StorageError`. A connection that was found closed is
 * opened anew, once: nothing of the first try is there then. Nor is it when a record of an older
 * version was met and what brings it up had to be fetched.
 */
export async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work().catch((error) => {
      if (isClosed(error)) return work();
      if (toStorageError(error).code !== 'older-record') throw error;
      return import('./migrations/chain').then(work);
    });
  } catch (error) {
    throw toStorageError(error);
  }
}
