import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { summarise } from '../../src/domain/summary';
import { renameAssessment, visitPlace } from '../../src/domain/visit';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser, type Tab } from './browser';

const NOW = '2026-11-21T10:00:00.000Z';
const rate = (id: string, rating: 'red' | 'green') => (stored: Assessment) =>
  rateCheckpoint(stored, id, rating, NOW);

let tab: Tab;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
});

describe('saving', () => {
  it('keeps everything when the browser is closed and opened again', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.update('assessment-1', rate('a', 'red'));
    await tab.close();

    const found = await aTab().repository.load('assessment-1');

    expect(found).toEqual({ ...rateCheckpoint(anAssessment(), 'a', 'red', NOW), revision: 2 });
  });

  it('hands back what it stored', async () => {
    await tab.repository.put([anAssessment()]);
    const stored = await tab.repository.update('assessment-1', rate('a', 'red'));
    expect(await tab.repository.load('assessment-1')).toEqual(stored);
  });

  it('counts each write, whoever made it', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.update('assessment-1', rate('a', 'red'));
    await aTab().repository.update('assessment-1', rate('b', 'red'));
    expect((await tab.repository.load('assessment-1'))?.revision).toBe(3);
  });

  it('writes nothing when nothing changes', async () => {
    await tab.repository.put([anAssessment({ lastPlace: 'plan' })]);
    const stored = await tab.repository.update('assessment-1', (a) => visitPlace(a, 'plan'));
    expect(stored.revision).toBe(1);
    expect(await tab.repository.load('assessment-1')).toEqual(stored);
  });

  it('does not let a change give a record another id', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.update('assessment-1', (stored) => ({ ...stored, id: 'other' }));
    expect((await tab.repository.loadAll()).assessments.map(({ id }) => id)).toEqual([
      'assessment-1',
    ]);
  });

  it('asks the browser to write to the disk before it answers', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = await tab.open();
    await tab.repository.put([anAssessment()]);
    await tab.repository.update('assessment-1', rate('a', 'red'));
    await tab.repository.put([anAssessment()]);
    await tab.repository.remove('assessment-1');
    expect(database.name).toBe('praxishilfe');
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThanOrEqual(4);
    for (const call of writing) expect(call[2]).toEqual({ durability: 'strict' });
  });

  it('says that a record is gone', async () => {
    await expect(tab.repository.update('nowhere', rate('a', 'red'))).rejects.toMatchObject({
      name: 'StorageError',
      code: 'not-found',
    });
    await expect(tab.repository.remove('nowhere')).rejects.toMatchObject({ code: 'not-found' });
    expect(await tab.repository.load('nowhere')).toBeUndefined();
  });
});

describe('two tabs', () => {
  it('F26 keep both entries when they fill different fields', async () => {
    await tab.repository.put([anAssessment()]);
    const other = aTab();
    await Promise.all([
      tab.repository.update('assessment-1', rate('a', 'red')),
      other.repository.update('assessment-1', (a) => writeNote(a, 'b', 'Weil …', NOW)),
      tab.repository.update('assessment-1', rate('c', 'green')),
    ]);
    expect((await other.repository.load('assessment-1'))?.answers).toEqual({
      a: { rating: 'red', note: '' },
      b: { rating: null, note: 'Weil …' },
      c: { rating: 'green', note: '' },
    });
  });

  it('F25 keep the later entry when they fill the same field', async () => {
    await tab.repository.put([anAssessment()]);
    const other = aTab();
    await other.repository.update('assessment-1', rate('a', 'red'));
    await tab.repository.update('assessment-1', rate('a', 'green'));
    expect((await other.repository.load('assessment-1'))?.answers.a?.rating).toBe('green');
  });
});

describe('the list', () => {
  const made = (id: string, updatedAt: string) => anAssessment({ id, updatedAt });

  it('has the newest first', async () => {
    await tab.repository.put([
      made('middle', '2026-11-20T10:00:00.000Z'),
      made('newest', '2026-11-20T10:00:00.001Z'),
      made('oldest', '2019-01-01T00:00:00.000Z'),
    ]);
    const ids = (await tab.repository.listSummaries()).map(({ id }) => id);
    expect(ids).toEqual(['newest', 'middle', 'oldest']);
  });

  it('gives only as many as asked for: the newest', async () => {
    const minutes = Array.from({ length: 60 }, (_, minute) => String(minute).padStart(2, '0'));
    await tab.repository.put(minutes.map((m) => made(`id-${m}`, `2026-11-20T10:${m}:00.000Z`)));
    const ids = (await tab.repository.listSummaries(20)).map(({ id }) => id);
    expect(ids).toEqual(
      minutes
        .slice(40)
        .reverse()
        .map((m) => `id-${m}`),
    );
  });

  it('moves an assessment to the top when something is entered', async () => {
    await tab.repository.put([
      made('one', '2026-11-20T10:00:00.000Z'),
      made('two', '2026-11-20T11:00:00.000Z'),
    ]);
    await tab.repository.update('one', (a) => renameAssessment(a, 'Neu', NOW));
    const list = await tab.repository.listSummaries();
    expect(list.map(({ id, name }) => [id, name])).toEqual([
      ['one', 'Neu'],
      ['two', 'Freiwilligenagentur Musterstadt'],
    ]);
  });

  it('holds exactly what a summary is, and nothing of how it is stored', async () => {
    await tab.repository.put([anAssessment()]);
    expect(await tab.repository.listSummaries()).toEqual([
      summarise(anAssessment({ revision: 1 })),
    ]);
  });

  it('F23 still saves a record whose date no clock could have made', async () => {
    await tab.repository.put([made('odd', 'gestern'), made('good', NOW)]);
    await tab.repository.update('odd', rate('a', 'red'));
    expect((await tab.repository.listSummaries()).map(({ id }) => id)).toHaveLength(2);
    expect((await tab.repository.load('odd'))?.answers.a?.rating).toBe('red');
  });
});

describe('deleting', () => {
  it('hands the record back, and putting it brings everything back', async () => {
    await tab.repository.put([anAssessment()]);
    const before = await tab.repository.update('assessment-1', rate('a', 'red'));

    const removed = await tab.repository.remove('assessment-1');
    expect(removed).toEqual(before);
    expect(await tab.repository.load('assessment-1')).toBeUndefined();
    expect(await tab.repository.listSummaries()).toEqual([]);

    await tab.repository.put([removed]);
    expect(await tab.repository.load('assessment-1')).toEqual({ ...before, revision: 3 });
    expect(await tab.repository.listSummaries()).toEqual([
      summarise({ ...before, revision: before.revision + 1 }),
    ]);
  });
});

describe('putting', () => {
  it('replaces a record, and counts on from the higher of both revisions', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.put([anAssessment({ revision: 7, name: 'Aus der Datei' })]);
    await tab.repository.put([anAssessment({ revision: 0, updatedAt: NOW })]);
    expect((await tab.repository.load('assessment-1'))?.revision).toBe(9);
    expect(await tab.repository.listSummaries()).toEqual([
      summarise(anAssessment({ revision: 9, updatedAt: NOW })),
    ]);
  });

  it('of nothing does nothing', async () => {
    await tab.repository.put([]);
    expect((await tab.repository.loadAll()).assessments).toEqual([]);
  });
});

describe('settings', () => {
  it('are kept, each under its name', async () => {
    await tab.repository.writeSetting('persistAsked', true);
    await tab.repository.writeSetting('lastBackup', { day: '2026-11-20' });
    await tab.close();
    const again = aTab().repository;
    expect(await again.readSetting('persistAsked')).toBe(true);
    expect(await again.readSetting('lastBackup')).toEqual({ day: '2026-11-20' });
    expect(await again.readSetting('never')).toBeUndefined();
  });
});

describe('a record that cannot be read', () => {
  it('is counted, and does not keep the others from being read', async () => {
    await tab.repository.put([anAssessment()]);
    const database = await tab.open();
    await database.put('assessments', { id: 'broken', schemaVersion: 1 });
    const { assessments, unreadable } = await tab.repository.loadAll();
    expect(assessments.map(({ id }) => id)).toEqual(['assessment-1']);
    expect(unreadable).toBe(1);
  });

  describe('because it is damaged on the disk', () => {
    const DAMAGED = new DOMException('Failed to read large IndexedDB value', 'DataError');

    /** Reading all at once fails, and reading this one. */
    async function damage(id: string, error = DAMAGED) {
      await tab.repository.put([anAssessment({ id: 'one' }), anAssessment({ id: 'two' })]);
      const { get } = IDBObjectStore.prototype;
      vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
        throw DAMAGED;
      });
      vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
        this: IDBObjectStore,
        key,
      ) {
        if (key === id) throw error;
        return get.call(this, key);
      });
    }

    it('is counted too: the others are read one by one', async () => {
      await damage('one');
      const { assessments, unreadable } = await tab.repository.loadAll();
      expect([assessments.map(({ id }) => id), unreadable]).toEqual([['two'], 1]);
    });

    it('is told from a connection that is gone, of which nothing is counted', async () => {
      await damage(
        'one',
        new DOMException('The database connection is closing', 'InvalidStateError'),
      );
      await expect(tab.repository.loadAll()).rejects.toMatchObject({ name: 'StorageError' });
    });
  });
});

it('a damaged record is replaced by a whole one from a backup, with its line in the list', async () => {
  await tab.repository.put([anAssessment()]);
  const database = await tab.open();
  await database.put('assessments', { id: 'assessment-1', schemaVersion: 1 });
  await tab.repository.put([anAssessment({ name: 'heil' })]);
  expect((await tab.repository.load('assessment-1'))?.name).toBe('heil');
  expect((await tab.repository.listSummaries()).map(({ name }) => name)).toEqual(['heil']);
});

it('a damaged line of the list does not keep the others from being shown', async () => {
  await tab.repository.put([anAssessment()]);
  const database = await tab.open();
  const [line] = await database.getAll('summaries');
  if (!line) throw new Error('There should be a summary');
  await database.put('summaries', { ...line, key: [0, 'x'], reviews: null as never });
  expect((await tab.repository.listSummaries()).map(({ id }) => id)).toEqual(['assessment-1']);
});
