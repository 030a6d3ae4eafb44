import { vi } from 'vitest';

/** How a call fails: it throws at once, its request fails later, or the connection is found closed. */
export type Fault = 'throws' | 'fails' | 'is closed';

const ERRORS: Record<Fault, () => DOMException> = {
  throws: () => new DOMException('by the test', 'UnknownError'),
  fails: () => new DOMException('by the test', 'UnknownError'),
  'is closed': () => new DOMException('The database connection is closing.', 'InvalidStateError'),
};

const REQUESTS = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'count',
  'put',
  'add',
  'delete',
  'clear',
] as const;

/**
 * Lets the n-th call to the storage fail, counted from 1: opening, beginning a transaction, every
 * request, deleting the database. Returns how many calls there were so far; `vi.restoreAllMocks()` ends it.
 */
export function failCall(n: number, fault: Fault): () => number {
  let calls = 0;
  const isDue = () => {
    calls += 1;
    return calls === n;
  };
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    // An opening that is refused with this name is one that the browser forbids.
    if (isDue()) throw fault === 'is closed' ? ERRORS.throws() : ERRORS[fault]();
    return open(...args);
  });
  const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((...args) => {
    if (isDue()) throw ERRORS[fault]();
    return deleteDatabase(...args);
  });
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<IDBDatabase['transaction']>
  ) {
    if (isDue()) throw ERRORS[fault]();
    return transaction.apply(this, args);
  });
  for (const name of REQUESTS) {
    const request = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      // A connection shows that it is closed when a transaction begins.
      if (fault === 'is closed' || !isDue()) return request.apply(this, args);
      if (fault === 'throws') throw ERRORS[fault]();
      const asked = request.apply(this, args);
      // The write itself went well, and yet nothing of it may stay.
      asked.addEventListener('success', () => this.transaction.abort());
      return asked;
    });
  }
  return () => calls;
}
