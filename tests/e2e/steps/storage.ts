import type { Page } from '@playwright/test';

/** From now on every write of this page fails as it does on a full disk. */
export async function fillTheDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full by the test', 'QuotaExceededError');
    };
    addEventListener('test-frees-disk', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
}

export async function freeTheDisk(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('test-frees-disk')));
}

export interface HeldTransactions {
  release(): Promise<void>;
  /** What the save status said and when a transaction completed, in the order it happened. */
  events(): Promise<string[]>;
}

/** From now on each transaction that writes stays open, as on a slow disk, until it is released. */
export async function holdTransactions(page: Page): Promise<HeldTransactions> {
  const held = await page.evaluateHandle(() => {
    const events: string[] = [];
    const state = { released: false, events };

    const status = [...document.querySelectorAll('header p')].find(({ textContent }) =>
      textContent?.endsWith('espeichert'),
    );
    if (!status) throw new Error('there is no save status');
    new MutationObserver(() => {
      const text = status.textContent ?? '';
      if (events.at(-1) !== text) events.push(text);
    }).observe(status, { childList: true, characterData: true, subtree: true });

    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function open(stores, mode, options) {
      const opened = transaction.call(this, stores, mode, options);
      if (mode !== 'readwrite') return opened;
      opened.addEventListener('complete', () => events.push('complete'));
      const store = opened.objectStore([...opened.objectStoreNames][0] ?? '');
      const keepOpen = () => {
        if (!state.released) store.count().onsuccess = keepOpen;
      };
      keepOpen();
      return opened;
    };
    return state;
  });
  return {
    release: () =>
      held.evaluate((state) => {
        state.released = true;
      }),
    events: () => held.evaluate((state) => [...state.events]),
  };
}
