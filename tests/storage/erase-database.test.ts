import { beforeEach, expect, it, vi } from 'vitest';
import { eraseDatabase } from '../../src/storage/erase-database';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser, type Tab } from './browser';

let tab: Tab;
beforeEach(async () => {
  freshBrowser();
  tab = aTab();
  await tab.repository.put([anAssessment()]);
});

it('F65 leaves no database, and what waits in another tab is not written into a new one', async () => {
  const other = aTab();
  await other.repository.load('assessment-1');
  expect(await eraseDatabase(tab.open)).toBe('gone');
  const late = other.repository.put([anAssessment({ id: 'late' })]);
  await expect(late).rejects.toMatchObject({ code: 'erased' });
  expect(await indexedDB.databases()).toEqual([]);
});

/** A window that is frozen: it holds a connection and hears nothing. */
function holdOn(): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open('praxishilfe');
    request.onsuccess = () => resolve(request.result);
  });
}

it('F65 leaves at most an empty one when another window does not let go', async () => {
  const stubborn = await holdOn();
  expect(await eraseDatabase(tab.open, 50)).toBe('empty');
  const left = stubborn.transaction('assessments').objectStore('assessments').count();
  await new Promise((resolve) => {
    left.onsuccess = resolve;
  });
  expect(left.result).toBe(0);
  stubborn.close();
});

it('F65 says that it is pending when it could not be emptied either, and then it goes', async () => {
  const stubborn = await holdOn();
  const reading = () => Promise.reject(new Error('only reading'));
  expect(await eraseDatabase(reading, 50)).toBe('pending');
  expect(await indexedDB.databases()).toHaveLength(1);
  stubborn.close();
  await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
});

it('F65 says that everything is still there when nothing could be deleted', async () => {
  const { deleteDatabase } = indexedDB;
  indexedDB.deleteDatabase = () => {
    throw new DOMException('No', 'UnknownError');
  };
  const broken = () => Promise.reject(new Error('no database'));
  expect(await eraseDatabase(broken, 50)).toBe('there');
  indexedDB.deleteDatabase = deleteDatabase;
  expect(await tab.repository.load('assessment-1')).toBeDefined();
});
