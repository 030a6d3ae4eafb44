import { wrap } from 'idb';
import { StorageError } from './storage-error';

/**
 * Stands in front of every transaction of a connection, whoever begins it: one that only reads gives
 * none to write, and one that died under our hands is forgotten, so that the next use opens anew.
 * (Safari closes connections of pages in the background without a word, dexie issue 613.)
 */
export function guardTransactions(
  connection: IDBDatabase,
  reads: boolean,
  forget: () => void,
): void {
  const begin = connection.transaction;
  connection.transaction = (...args) => {
    if (reads && args[1] === 'readwrite') throw new StorageError('newer-database');
    try {
      const transaction = begin.apply(connection, args);
      // Who reads waits for the answer only; that its transaction was aborted would be nobody's.
      wrap(transaction).done.catch(() => undefined);
      return transaction;
    } catch (error) {
      if (isClosed(error)) forget();
      throw error;
    }
  };
}

/** "The database connection is closing." */
export function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
