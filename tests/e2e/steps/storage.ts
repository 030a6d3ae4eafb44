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

/** Frees the disk and asks to save at once, before the app tries again by itself. */
export async function freeTheDiskAndRetry(page: Page): Promise<void> {
  await page
    .getByRole('alert')
    .getByRole('button', { name: 'Erneut versuchen' })
    .evaluate((button: HTMLButtonElement) => {
      dispatchEvent(new Event('test-frees-disk'));
      button.click();
    });
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

    const { objectStore } = IDBTransaction.prototype;
    const known = new WeakSet<IDBTransaction>();
    IDBTransaction.prototype.objectStore = function hold(name) {
      const store = objectStore.call(this, name);
      if (this.mode !== 'readwrite' || known.has(this)) return store;
      known.add(this);
      const note = ({ target }: Event) => target === this && events.push('complete');
      // On its way down, so that it is noted before the app hears of it.
      this.db.addEventListener('complete', note, true);
      const keepOpen = () => {
        if (!state.released) store.count().onsuccess = keepOpen;
      };
      keepOpen();
      return store;
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

/**
 * The n-th call to the storage from now on fails, counted from 1: beginning a transaction and every
 * request, which throws or, with "aborts", succeeds in a transaction that then fails.
 */
export async function failCall(page: Page, n: number, how: 'throws' | 'aborts'): Promise<void> {
  await page.evaluate(
    ([due, kind]) => {
      const counted = Object.assign(window, { testCalls: 0 });
      const isDue = () => {
        counted.testCalls += 1;
        return counted.testCalls === due;
      };
      const wrap = (prototype: object, name: string) => {
        const calls = prototype as Record<string, (...args: unknown[]) => unknown>;
        const original = calls[name];
        if (!original) throw new Error(`there is no ${name}`);
        calls[name] = function call(this: unknown, ...args: unknown[]) {
          const fails = isDue();
          if (fails && kind === 'throws') throw new DOMException('by the test', 'UnknownError');
          const answer = original.apply(this, args);
          if (fails && answer instanceof IDBTransaction) setTimeout(() => answer.abort());
          if (fails && answer instanceof IDBRequest) {
            answer.addEventListener('success', () => answer.transaction?.abort());
          }
          return answer;
        };
        addEventListener('test-heals', () => {
          calls[name] = original;
        });
      };
      for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'put', 'delete']) {
        wrap(IDBObjectStore.prototype, name);
      }
    },
    [n, how] as const,
  );
}

/** The storage works again; says how many calls there were. */
export async function healCalls(page: Page): Promise<number> {
  return page.evaluate(() => {
    dispatchEvent(new Event('test-heals'));
    return (window as unknown as { testCalls: number }).testCalls;
  });
}
