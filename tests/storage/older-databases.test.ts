/** The database of a version of the app that had no workshops, met by this one. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { summarise } from '../../src/domain/summary';
import { DB_VERSION } from '../../src/storage/database';
import { createWorkshopRepository } from '../../src/storage/workshop-repository';
import { anAssessment } from '../fixtures/assessments';
import { aWorkshop } from '../fixtures/workshops';
import { aTab, clock, freshBrowser } from './browser';

beforeEach(freshBrowser);

/** The stores of each version, as it made them. */
const STORES = [
  [
    ['assessments', 'id'],
    ['summaries', 'key'],
    ['settings', null],
  ],
  [
    ['snapshots', 'key'],
    ['deleted', 'id'],
    ['setAside', 'key'],
  ],
] as const;

const record = anAssessment({ name: 'Von damals' });
const key = [-Date.parse(record.updatedAt), record.id];
const DELETED = { id: 'gone', deletedAt: clock.time, record: anAssessment({ id: 'gone' }) };
const SNAPSHOT = { key: [record.id, clock.time, 1], reason: 'day', record };
const ASIDE = { key: ['odd', clock.time, 1], record: 'unlesbar' };

async function makeOld(version: 1 | 2): Promise<void> {
  const old = await openDB('praxishilfe', version, {
    upgrade(database) {
      for (const [name, keyPath] of STORES.slice(0, version).flat()) {
        database.createObjectStore(name, { keyPath });
      }
    },
  });
  await old.put('assessments', record);
  await old.put('summaries', { ...summarise(record), key });
  await old.put('settings', { at: '2026-11-01' }, 'last-backup');
  if (version === 2) {
    await old.put('deleted', DELETED);
    await old.put('snapshots', SNAPSHOT);
    await old.put('setAside', ASIDE);
  }
  old.close();
}

describe.each([1, 2] as const)('F43 a database of version %i', (version) => {
  it('opens with everything that lies in it, and takes workshops', async () => {
    await makeOld(version);
    const { repository, open } = aTab();
    expect(await repository.load(record.id)).toEqual(record);
    expect((await repository.listSummaries()).map(({ name }) => name)).toEqual(['Von damals']);
    expect(await repository.readSetting('last-backup')).toEqual({ at: '2026-11-01' });
    const database = await open();
    expect(database.version).toBe(DB_VERSION);
    const beside = [
      await database.getAll('deleted'),
      await database.getAll('snapshots'),
      await database.getAll('setAside'),
    ];
    expect(beside).toEqual(version === 1 ? [[], [], []] : [[DELETED], [SNAPSHOT], [ASIDE]]);
    const workshops = createWorkshopRepository(open, clock);
    await workshops.update('workshop-1', (same) => same, aWorkshop());
    expect((await workshops.list()).workshops).toHaveLength(1);
  });

  it('F29 that an older window holds open is waited for, and nothing of it is lost', async () => {
    await makeOld(version);
    const holder = await openDB('praxishilfe', version);
    const { repository } = aTab();
    const reading = repository.load(record.id);
    await holder.put('assessments', { ...record, name: 'Noch schnell' });
    holder.close();
    expect((await reading)?.name).toBe('Noch schnell');
  });
});

it('F44 an older version of the app still reads everything it knows of', async () => {
  const tab = aTab();
  await tab.repository.put([record]);
  const workshops = createWorkshopRepository(tab.open, clock);
  await workshops.update('workshop-1', (same) => same, aWorkshop());
  await tab.close();
  await expect(openDB('praxishilfe', 2)).rejects.toMatchObject({ name: 'VersionError' });
  // So it opens without a version, as it does for everything newer, and only reads.
  const reading = await openDB('praxishilfe');
  expect(await reading.getAll('assessments')).toMatchObject([{ name: 'Von damals' }]);
  reading.close();
});
