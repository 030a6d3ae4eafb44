import type { Page } from '@playwright/test';

/** The ids of the stored assessments with this name. */
export async function storedIds(page: Page, name: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('praxishilfe');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = await new Promise<{ id: string; name: string }[]>((resolve, reject) => {
      const request = database.transaction('assessments').objectStore('assessments').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return records.filter((record) => record.name === wanted).map(({ id }) => id);
  }, name);
}

/** Writes into a stored record what this app would never write, and takes its line off the list. */
export async function changeStored(
  page: Page,
  id: string,
  change: object,
  summary?: 'without its summary',
): Promise<void> {
  await page.evaluate(
    async ({ key, values, alone }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('praxishilfe');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tx = database.transaction(['assessments', 'summaries'], 'readwrite');
      const done = new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      const records = tx.objectStore('assessments');
      const found = records.get(key);
      found.onsuccess = () => records.put({ ...found.result, ...values });
      const summaries = tx.objectStore('summaries');
      const keys = summaries.getAllKeys();
      keys.onsuccess = () => {
        const lines = keys.result as [number, string][];
        for (const line of lines) if (alone && line[1] === key) summaries.delete(line);
      };
      await done;
      database.close();
    },
    { key: id, values: change, alone: summary !== undefined },
  );
}
