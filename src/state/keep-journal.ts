import { effect } from '@preact/signals';
import { columnsBefore } from '../domain/columns';
import { journalKey, type Left, removeJournal, writeJournal } from './journal';
import type { Wait } from './keep-trying';
import type { Store } from './store';

/** A page may go at any of these, and nothing but what answers at once is sure to be done then. */
const LEAVING = ['pagehide', 'visibilitychange', 'beforeunload', 'freeze'];

/** What has been unsaved for so long is written down, in milliseconds; not more often than that either. */
const PAUSE = 1000;

/** Writes down what is not stored yet, for the next start. */
export function keepJournal(store: Store, tab: string, wait: Wait): void {
  const { saveStatus, unsaved, news } = store;
  const write = () => writeJournal(tab, leftBy(store));
  const around = { saveStatus, unsaved, news, write, remove: () => removeJournal(journalKey(tab)) };
  keepWritten(around, wait);
}

/** What is kept written down, and how. */
export interface Unsaved extends Pick<Store, 'saveStatus' | 'news'> {
  unsaved(): readonly unknown[];
  /** False where nothing can be kept. */
  write(): boolean;
  remove(): void;
}

/**
 * Writes it when the page goes, and while the storage takes nothing, since a crash announces itself by nothing. Takes it back
 * once it is stored after all.
 */
export function keepWritten({ saveStatus, news, unsaved, ...to }: Unsaved, wait: Wait): void {
  /** What lies there. */
  let written: readonly unknown[] = [];
  let cancel: (() => void) | undefined;

  function write(): void {
    const records = [...unsaved()];
    if (records.length > 0 && to.write()) written = records;
  }

  function leave({ type }: Event): void {
    if (type === 'visibilitychange' && document.visibilityState === 'visible') return;
    write();
  }

  function plan(): void {
    cancel = wait(PAUSE, () => {
      const records = unsaved();
      const isWritten =
        records.length === written.length && records.every((record, at) => record === written[at]);
      if (!isWritten) write();
      plan();
    });
  }

  effect(() => {
    // After "Alles löschen" nothing may be left behind, not even this.
    if (saveStatus.value.kind === 'saved' || news.value === 'erased') {
      cancel?.();
      cancel = undefined;
      if (written.length > 0) to.remove();
      written = [];
      return;
    }
    // Not anew when saving becomes failing: what waits goes on waiting.
    if (!cancel) plan();
    // Only while something is unsaved: `beforeunload` keeps Firefox from bringing a page back as it was.
    // On the window in the capturing phase, so that what is told to the document is heard too.
    for (const type of LEAVING) window.addEventListener(type, leave, true);
    return () => {
      for (const type of LEAVING) window.removeEventListener(type, leave, true);
    };
  });
}

/** What is not stored yet as a journal keeps it: with what the columns said that were changed. */
export function leftBy({ unsaved, waiting }: Pick<Store, 'unsaved' | 'waiting'>): Left[] {
  return unsaved().map((record) => {
    const steps = waiting().flatMap((job) =>
      job.id === record.id && !('create' in job) ? job : [],
    );
    const columns = columnsBefore(steps);
    return Object.keys(columns).length > 0 ? { record, columns } : record;
  });
}
