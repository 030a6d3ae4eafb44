import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Day, Instant } from '../../src/domain/assessment';
import { localDay } from '../../src/domain/day';
import { databaseOpener, type OpenDatabase } from '../../src/storage/database';
import { createRepository } from '../../src/storage/repository';
import type { Repository } from '../../src/storage/repository-types';

/** A browser that has never seen the app. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  clock.time = '2026-11-21T10:00:00.000Z';
}

/** The clock of the browser's device; a test turns it. Days are those of UTC. */
export const clock = {
  time: '2026-11-21T10:00:00.000Z',
  now: (): Instant => clock.time,
  dayOf: (instant: Instant): Day => localDay(instant, 0),
};

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
    repository: createRepository(open, clock),
    close: async () => (await open()).close(),
  };
}

/** A write to all assessments that does not end before the returned function is called. */
export async function holdWriting(open: OpenDatabase): Promise<() => void> {
  const tx = (await open()).transaction(['assessments', 'summaries', 'snapshots'], 'readwrite');
  let held = true;
  const keep = (): unknown => held && tx.objectStore('assessments').get('none').then(keep);
  keep();
  return () => {
    held = false;
  };
}

const put = IDBObjectStore.prototype.put;

/**
 * Makes the transaction that writes next fail, as a full disk does: by default in its end, after
 * all its requests have succeeded, or with `after: 'summaries'` while one is still under way.
 * `cause` is what the browser would say; without one it just says "aborted".
 */
export function failNextTransaction(
  cause?: DOMException,
  after: 'summaries' | 'assessments' | 'settings' | 'workshops' = 'assessments',
): void {
  let failed = false;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['put']>
  ) {
    const { name, transaction } = this;
    const request = put.apply(this, args);
    if (failed || name !== after) return request;
    failed = true;
    request.addEventListener('success', () => {
      if (cause) Object.defineProperty(transaction, 'error', { value: cause });
      transaction.abort();
    });
    return request;
  });
}
