import { effect } from '@preact/signals';
import { journalKey, removeJournal, writeJournal } from './journal';
import type { Store } from './store';

/** A page may go at any of these, and nothing but what answers at once is sure to be done then. */
const LEAVING = ['pagehide', 'visibilitychange', 'beforeunload', 'freeze'];

/**
 * Writes down what is not stored yet when the page goes, for the next start, and takes it back once
 * it is stored after all.
 */
export function keepJournal({ saveStatus, unsaved, news }: Store, tab: string): void {
  let written = false;

  function leave({ type }: Event): void {
    if (type === 'visibilitychange' && document.visibilityState === 'visible') return;
    // After "Alles löschen" nothing may be left behind, not even this.
    if (news.peek() === 'erased') return;
    const records = unsaved();
    if (records.length > 0 && writeJournal(tab, records)) written = true;
  }

  effect(() => {
    if (saveStatus.value.kind === 'saved') {
      if (written) removeJournal(journalKey(tab));
      written = false;
      return;
    }
    // Only while something is unsaved: `beforeunload` keeps Firefox from bringing a page back as it was.
    // On the window in the capturing phase, so that what is told to the document is heard too.
    for (const type of LEAVING) window.addEventListener(type, leave, true);
    return () => {
      for (const type of LEAVING) window.removeEventListener(type, leave, true);
    };
  });
}
