import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { type DatabaseEvent, DB_VERSION, databaseOpener } from '../../src/storage/database';
import { createRepository } from '../../src/storage/repository';
import { anAssessment } from '../fixtures/assessments';
import { aTab, clock, freshBrowser } from './browser';

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

/** The next opening stays without an answer until it is released. */
function aSilentBrowser() {
  const held = { release: () => {} };
  const original = indexedDB.open.bind(indexedDB);
  const events: DatabaseEvent[] = [];
  vi.spyOn(indexedDB, 'open').mockImplementationOnce((name, version) => {
    const request = original(name, version);
    const listen = request.addEventListener.bind(request);
    const released = new Promise<void>((done) => {
      held.release = () => done();
    });
    request.addEventListener = (type: string, listener: (event: Event) => void) =>
      listen(type, (event) => {
        if (type !== 'success') listener(event);
        else released.then(() => listener(event));
      });
    return request;
  });
  const open = databaseOpener({ onEvent: (event) => events.push(event), timeLimit: 20 });
  return { open, events, release: () => held.release() };
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

  it('F09 that brings no answer is told after the time limit; the late answer is used', async () => {
    const { release, open, events } = aSilentBrowser();
    await expect(open()).rejects.toMatchObject({ name: 'StorageError', code: 'no-answer' });
    // Who asks again waits for the same answer.
    const again = open();
    release();
    expect((await again).version).toBe(DB_VERSION);
    expect(events).toEqual(['created', 'opened']);
    expect(await open()).toBe(await again);
  });

  it('F09 an answer in time is nothing to tell of', async () => {
    const events: DatabaseEvent[] = [];
    await aTab().open();
    await databaseOpener({ onEvent: (event) => events.push(event) })();
    expect(events).toEqual([]);
  });

  it('F14 tells at the time limit that an old tab is in the way, and goes on when it is gone', async () => {
    const oldTab = await openDB('praxishilfe', 1);
    const events: DatabaseEvent[] = [];
    const open = databaseOpener({ onEvent: (event) => events.push(event), timeLimit: 20 });
    await expect(open()).rejects.toMatchObject({ code: 'blocked' });
    expect(events).toEqual(['blocked']);
    oldTab.close();
    await vi.waitFor(() => expect(events.at(-1)).toBe('opened'));
  });

  it('F17 F18 tells that there was none, also when the browser has lost it', async () => {
    const events: DatabaseEvent[] = [];
    const opener = () => databaseOpener({ onEvent: (event) => events.push(event) });
    (await opener()()).close();
    (await opener()()).close();
    expect(events).toEqual(['created']);
    await deleteDB('praxishilfe');
    await opener()();
    expect(events).toEqual(['created', 'created']);
  });
});

describe('a database that something else made', () => {
  it.each([1, DB_VERSION])(
    'of version %i without stores is made usable, and told of',
    async (version) => {
      (await openDB('praxishilfe', version)).close();
      const events: DatabaseEvent[] = [];
      const repository = createRepository(
        databaseOpener({ onEvent: (event) => events.push(event) }),
        clock,
      );
      await repository.put([anAssessment({ name: 'Da' })]);
      expect((await repository.listSummaries()).map(({ name }) => name)).toEqual(['Da']);
      expect(events).toEqual(['created']);
    },
  );

  it('gets the stores it lacks, and keeps what is in the others', async () => {
    const half = await openDB('praxishilfe', 1, {
      upgrade(database) {
        database.createObjectStore('assessments', { keyPath: 'id' });
      },
    });
    await half.put('assessments', anAssessment({ name: 'Schon da' }));
    half.close();
    const { repository, open } = aTab();
    expect((await repository.load('assessment-1'))?.name).toBe('Schon da');
    await repository.writeSetting('a', 1);
    expect([...(await open()).objectStoreNames]).toHaveLength(7);
  });
});

describe('F16 a database of a newer version', () => {
  /** As a later version of the app might make it. */
  async function makeNewer(version = DB_VERSION + 1): Promise<void> {
    const tab = aTab();
    await tab.repository.put([anAssessment({ name: 'Von morgen' })]);
    await tab.close();
    const newer = await openDB('praxishilfe', version, {
      upgrade(database) {
        database.createObjectStore('future');
      },
    });
    newer.close();
  }

  it('is read, listed and given out, and says so', async () => {
    await makeNewer();
    const events: DatabaseEvent[] = [];
    const open = databaseOpener({ onEvent: (event) => events.push(event) });
    const repository = createRepository(open, clock);
    expect((await repository.listSummaries()).map(({ name }) => name)).toEqual(['Von morgen']);
    expect((await repository.load('assessment-1'))?.name).toBe('Von morgen');
    expect((await repository.loadAll()).assessments).toHaveLength(1);
    expect(events).toEqual(['newer-database']);
  });

  it('refuses every write and stays as it is', async () => {
    await makeNewer();
    const { repository, open } = aTab();
    const expected = { code: 'newer-database' };
    const rename = (a: Assessment) => ({ ...a, name: 'x' });
    await expect(repository.update('assessment-1', rename)).rejects.toMatchObject(expected);
    await expect(repository.put([anAssessment({ id: 'new' })])).rejects.toMatchObject(expected);
    await expect(repository.remove('assessment-1')).rejects.toMatchObject(expected);
    await expect(repository.writeSetting('a', 1)).rejects.toMatchObject(expected);
    expect((await open()).version).toBe(DB_VERSION + 1);
    expect((await repository.load('assessment-1'))?.name).toBe('Von morgen');
  });

  it('is refused and left alone when it holds nothing we know', async () => {
    const newer = await openDB('praxishilfe', DB_VERSION + 1, {
      upgrade(database) {
        database.createObjectStore('future');
      },
    });
    newer.close();
    await expect(aTab().repository.loadAll()).rejects.toMatchObject({ code: 'newer-database' });
    expect([...(await openDB('praxishilfe')).objectStoreNames]).toEqual(['future']);
  });

  it('that is gone between two openings is not made anew without its stores', async () => {
    failOpening('VersionError', 1);
    const open = databaseOpener();
    await open();
    expect((await open()).version).toBe(DB_VERSION);
    expect((await open()).objectStoreNames).toContain('assessments');
  });
});

describe('an open connection', () => {
  it('F29 makes way for a newer version of the app, and tells', async () => {
    const events: DatabaseEvent[] = [];
    const open = databaseOpener({ onEvent: (event) => events.push(event) });
    await open();
    const newer = await openDB('praxishilfe', DB_VERSION + 1);
    expect(newer.version).toBe(DB_VERSION + 1);
    expect(events).toEqual(['created', 'closed-for-update']);
    // From now on this tab only reads, and people are told to make the page anew.
    expect((await open()).version).toBe(DB_VERSION + 1);
    expect(events.at(-1)).toBe('newer-database');
    await expect((await open()).put('settings', 1, 'a')).rejects.toThrow('newer-database');
  });

  it('F14 waits for an old tab that does not make way, and tells', async () => {
    const oldTab = await openDB('praxishilfe', 1);
    const events: DatabaseEvent[] = [];
    const opening = databaseOpener({ onEvent: (event) => events.push(event) })();
    await vi.waitFor(() => expect(events).toEqual(['blocked']));
    oldTab.close();

    expect((await opening).version).toBe(DB_VERSION);
  });

  it('F15 saves what waits before it makes way for a newer version', async () => {
    const tab = aTab();
    await tab.repository.put([anAssessment()]);
    await tab.close();
    const open = databaseOpener({
      beforeLettingGo: () =>
        repository.update('assessment-1', (stored) => ({ ...stored, name: 'Noch gespeichert' })),
    });
    const repository = createRepository(open, clock);
    await open();
    const newer = await openDB('praxishilfe', DB_VERSION + 1);
    expect((await newer.get('assessments', 'assessment-1')).name).toBe('Noch gespeichert');
  });

  it('F15 makes way all the same when what waits cannot be saved', async () => {
    const open = databaseOpener({ beforeLettingGo: () => new Promise(() => {}), timeLimit: 50 });
    await open();
    expect((await openDB('praxishilfe', DB_VERSION + 1)).version).toBe(DB_VERSION + 1);
  });

  it('F30 makes way at once when everything is deleted, and brings nothing back', async () => {
    const events: DatabaseEvent[] = [];
    const beforeLettingGo = vi.fn();
    const open = databaseOpener({ beforeLettingGo, onEvent: (event) => events.push(event) });
    await open();
    await deleteDB('praxishilfe');
    expect(beforeLettingGo).not.toHaveBeenCalled();
    expect(events).toEqual(['created', 'erased']);
    await expect(open()).rejects.toMatchObject({ code: 'erased' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('F30 F65 is not made anew by a window that had no connection when everything was deleted', async () => {
    let erased = false;
    const open = databaseOpener({ isErased: () => erased });
    const underWay = open();
    erased = true;
    await expect(underWay).rejects.toMatchObject({ code: 'erased' });
    await expect(open()).rejects.toMatchObject({ code: 'erased' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('F12 that was closed under our hands is opened again, once, and the entry is stored', async () => {
    const tab = aTab();
    await tab.repository.put([anAssessment()]);
    await tab.close();
    await tab.repository.update('assessment-1', (stored) => ({ ...stored, name: 'Da' }));
    expect((await tab.repository.load('assessment-1'))?.name).toBe('Da');
  });

  it('F12 that is closed again and again is reported', async () => {
    const { repository, close } = aTab();
    await repository.put([anAssessment()]);
    await close();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    await expect(repository.load('assessment-1')).rejects.toMatchObject({ code: 'failed' });
    vi.restoreAllMocks();
    expect(await repository.load('assessment-1')).toBeDefined();
  });

  it('F11 that the browser ends is opened again at the next use', async () => {
    const events: DatabaseEvent[] = [];
    const open = databaseOpener({ onEvent: (event) => events.push(event) });
    const first = await open();
    // The type asks for the class where the function wants an instance of it.
    forceCloseDatabase(unwrap(first) as never);
    await vi.waitFor(() => expect(events).toEqual(['created', 'terminated']));
    const second = await open();
    expect(second).not.toBe(first);
    expect(await second.getAll('assessments')).toEqual([]);
  });
});
