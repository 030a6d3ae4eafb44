import type { BrowserContext, Locator, Page } from '@playwright/test';
import { DB_VERSION } from '../../../src/storage/database';
import type { App } from '../fixtures';

/** A page of the same host that is not the app: it reaches the storage without the app's code. */
export async function outsider({ url, watch }: App, context: BrowserContext): Promise<Page> {
  // Pages without one of their own ask for it.
  watch.allow(/favicon\.ico/);
  const page = await context.newPage();
  await page.goto(`${url}manifest.webmanifest`);
  return page;
}

/** Of the database as a newer version of the app would make it. */
export const NEWER_DATABASE = DB_VERSION + 1;

/** Holds a connection to the app's database, of that version, and does not let go by itself. */
export async function holdDatabase(page: Page, version: number): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(
    (wanted) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('praxishilfe', wanted);
        request.onupgradeneeded = ({ oldVersion }) => {
          if (oldVersion > 0) return;
          // As the first version of the app made it.
          request.result.createObjectStore('assessments', { keyPath: 'id' });
          request.result.createObjectStore('summaries', { keyPath: 'key' });
          request.result.createObjectStore('settings');
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }),
    version,
  );
  return () => held.evaluate((database) => database.close());
}

/** Writes a note, and before that can be saved, a newer version asks for the database. */
export async function writeAndTakeOver(field: Locator, text: string): Promise<void> {
  await field.evaluate(
    (element, [value, version]) => {
      (element as HTMLTextAreaElement).value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      return new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('praxishilfe', version);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      });
    },
    [text, NEWER_DATABASE] as const,
  );
}

export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('praxishilfe');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** What is stored of all assessments, as it lies there. */
export async function storedRecords(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('praxishilfe');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const all = database.transaction('assessments').objectStore('assessments').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** The browser's own clearing: connections are closed by force, and the data are gone. */
export async function wipeDatabases(page: Page, url: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(url).origin,
    storageTypes: 'indexeddb',
  });
  await session.detach();
}

/** Before the page loads: every opening of a database fails so, or as long as `times` says. */
export async function failOpening(page: Page, name: string, times = 1000): Promise<void> {
  await page.addInitScript(
    ([error, left]) => {
      let remaining = left;
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function fail(...args) {
        remaining -= 1;
        if (remaining < 0) return open.apply(this, args);
        throw new DOMException('by the test', error);
      };
    },
    [name, times] as const,
  );
}

/** Before the page loads: the database does not answer until `answer` is called, and time flies. */
export async function silenceOpening(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((work: () => void, milliseconds = 0) =>
      setTimeout(work, milliseconds / 20)) as typeof window.setTimeout;
    const answered = new Promise((resolve) => addEventListener('test-answers', resolve));
    const { addEventListener: listen } = IDBRequest.prototype;
    IDBOpenDBRequest.prototype.addEventListener = function late(
      this: IDBOpenDBRequest,
      type: string,
      listener: EventListenerOrEventListenerObject,
    ) {
      listen.call(this, type, (event: Event) => {
        if (type !== 'success' || typeof listener !== 'function') {
          if (typeof listener === 'function') listener(event);
          return;
        }
        answered.then(() => listener(event));
      });
    } as typeof IDBOpenDBRequest.prototype.addEventListener;
  });
  return () => page.evaluate(() => void dispatchEvent(new Event('test-answers')));
}

/** Writes these fields into every stored assessment, as no version of today would. */
export async function changeRecords(page: Page, fields: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('praxishilfe');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction('assessments', 'readwrite');
          const store = tx.objectStore('assessments');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const record of all.result) store.put({ ...record, ...wanted });
          };
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    fields,
  );
}
