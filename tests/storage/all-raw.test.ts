import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAllRaw } from '../../src/storage/all-raw';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser, type Tab } from './browser';

const COUNT = 25;
const ids = Array.from({ length: COUNT }, (_, index) => `id-${String(index).padStart(2, '0')}`);

let tab: Tab;
beforeEach(async () => {
  freshBrowser();
  tab = aTab();
  await tab.repository.put(ids.map((id) => anAssessment({ id })));
});

describe('F16 what is given out as it lies there', () => {
  it('is every record, also those that the list lacks', async () => {
    const database = await tab.open();
    await database.clear('summaries');
    await database.put('assessments', { id: 'of tomorrow', schemaVersion: 99 });
    const { texts, unreadable } = await readAllRaw(tab.open);
    expect(texts.map((text) => JSON.parse(text).id)).toEqual([...ids, 'of tomorrow']);
    expect(unreadable).toBe(0);
  });

  it('is all but the one that the browser cannot read, which is counted', async () => {
    const database = await tab.open();
    const get = database.get.bind(database);
    const reading = (store: 'assessments', key: string) =>
      key === 'id-07' ? Promise.reject(new DOMException('', 'DataError')) : get(store, key);
    const open = async () =>
      new Proxy(database, {
        get: (target, name) => (name === 'get' ? reading : Reflect.get(target, name)),
      });
    const { texts, unreadable } = await readAllRaw(open);
    expect([texts.length, unreadable]).toEqual([COUNT - 1, 1]);
  });

  it('is no empty file when nothing can be read', async () => {
    const broken = () => Promise.reject(new DOMException('', 'UnknownError'));
    await expect(readAllRaw(broken)).rejects.toMatchObject({ name: 'StorageError' });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('', 'DataError');
    });
    await expect(readAllRaw(tab.open)).rejects.toMatchObject({ name: 'StorageError' });
    vi.restoreAllMocks();
  });
});
