import type { Assessment } from '../domain/assessment';

/** One key per tab: tabs that go at the same moment must not overwrite each other's. */
const PREFIX = 'praxishilfe-journal-';

/** What a tab that went away had not stored yet. */
export interface Journal {
  key: string;
  /** As they were in memory, of any version of the app. */
  records: unknown[];
}

/** Whole journals; a text that is none stays where it is. */
export function readJournals(): Journal[] {
  return keys().flatMap((key) => {
    try {
      const records: unknown = JSON.parse(localStorage.getItem(key) ?? '');
      return Array.isArray(records) ? [{ key, records }] : [];
    } catch {
      // Half a text, or forbidden meanwhile: nothing to be had from it.
      return [];
    }
  });
}

/** Answers at once, as a page that goes away must. False where nothing can be kept. */
export function writeJournal(tab: string, records: readonly Assessment[]): boolean {
  try {
    localStorage.setItem(PREFIX + tab, JSON.stringify(records));
    return true;
  } catch {
    // Full or forbidden: the question before leaving is all that can be done.
    return false;
  }
}

export function removeJournal(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden meanwhile; replaying it once more changes nothing.
  }
}

export const journalKey = (tab: string) => PREFIX + tab;

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}
