import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DatabaseEvent, DB_VERSION, databaseOpener } from '../../src/storage/database';
import { aTab, freshBrowser } from './browser';

beforeEach(freshBrowser);

/** Makes the browser answer the next `times` openings with an error. */
function failOpening(name: string, times: number) {
  const open = vi.spyOn(indexedDB, 'open');
  for (let time = 0; time < times; time += 1) {
    open.mockImplementationOnce(() => {
      throw new DOMException('No', name);
    });
  }
  return open;
}

describe('opening', () => {
  it('happens once, however many ask', async () => {
    const open = databaseOpener();
    const asked = vi.spyOn(indexedDB, 'open');
    const [first, second] = await Promise.all([open(), open()]);
    expect(first).toBe(second);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('F10 is tried again when it fails once or twice', async () => {
    const asked = failOpening('UnknownError', 2);
    expect((await databaseOpener()()).name).toBe('praxishilfe');
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('F10 gives up after three attempts, and begins anew when asked again', async () => {
    failOpening('UnknownError', 3);
    const open = databaseOpener();
    await expect(open()).rejects.toMatchObject({ name: 'StorageError', code: 'failed' });
    expect((await open()).name).toBe('praxishilfe');
  });

  it.each(['SecurityError', 'InvalidStateError'])(
    'F21 says at once that the browser forbids it (%s)',
    async (name) => {
      const asked = failOpening(name, 3);
      await expect(databaseOpener()()).rejects.toMatchObject({ code: 'unavailable' });
      expect(asked).toHaveBeenCalledTimes(1);
    },
  );

  it('F21 says that there is no IndexedDB at all', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expect(databaseOpener()()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('F07 names a full disk', async () => {
    failOpening('QuotaExceededError', 3);
    await expect(databaseOpener()()).rejects.toMatchObject({ code: 'quota' });
  });

  it('F16 refuses a database of a newer version and leaves it as it is', async () => {
    const newer = await openDB('praxishilfe', DB_VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('future'),
    });
    newer.close();
    await expect(aTab().repository.loadAll()).rejects.toMatchObject({ code: 'newer-database' });
    expect([...(await openDB('praxishilfe')).objectStoreNames]).toEqual(['future']);
  });
});

describe('an open connection', () => {
  it('F29 makes way for a newer version of the app, and tells', async () => {
    const events: DatabaseEvent[] = [];
    const open = databaseOpener('praxishilfe', (event) => events.push(event));
    await open();
    const newer = await openDB('praxishilfe', DB_VERSION + 1);
    expect(newer.version).toBe(DB_VERSION + 1);
    expect(events).toEqual(['closed-for-update']);
    await expect(open()).rejects.toMatchObject({ code: 'newer-database' });
  });

  it('F14 waits for an old tab that does not make way, and tells', async () => {
    const oldTab = await openDB('praxishilfe', 1);
    const events: DatabaseEvent[] = [];

    const opening = databaseOpener('praxishilfe', (event) => events.push(event))();
    await vi.waitFor(() => expect(events).toEqual(['blocked']));
    oldTab.close();

    expect((await opening).version).toBe(DB_VERSION);
  });

  it('F11 that the browser ends is opened again at the next use', async () => {
    const events: DatabaseEvent[] = [];
    const open = databaseOpener('praxishilfe', (event) => events.push(event));
    const first = await open();
    // The type asks for the class where the function wants an instance of it.
    forceCloseDatabase(unwrap(first) as never);
    await vi.waitFor(() => expect(events).toEqual(['terminated']));
    const second = await open();
    expect(second).not.toBe(first);
    expect(await second.getAll('assessments')).toEqual([]);
  });
});
