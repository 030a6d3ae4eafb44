import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import { databaseOpener, type OpenDatabase } from '../../src/storage/database';
import { createRepository } from '../../src/storage/repository';
import type { Repository } from '../../src/storage/repository-types';

/** A browser that has never seen the app. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

export interface Tab {
  repository: Repository;
  open: OpenDatabase;
  close(): Promise<void>;
}

/** One tab of the current browser; several of them share what is stored. */
export function aTab(): Tab {
  const open = databaseOpener();
  return {
    open,
    repository: createRepository(open),
    close: async () => (await open()).close(),
  };
}

/**
 * Makes the transaction that writes next fail in its end, after its requests succeeded, as a full
 * disk does. `cause` is what the browser would say; without one it just says "aborted".
 */
export function failNextTransaction(cause?: DOMException): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['put']>
  ) {
    const { transaction } = this;
    const request = put.apply(this, args);
    request.addEventListener('success', () => {
      if (cause) Object.defineProperty(transaction, 'error', { value: cause });
      transaction.abort();
    });
    return request;
  });
}
