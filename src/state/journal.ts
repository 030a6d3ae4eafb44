import type { Assessment } from '../domain/assessment';
import type { Columns } from '../domain/columns';

/** One key per tab: tabs that go at the same moment must not overwrite each other's. */
const PREFIX = 'praxishilfe-journal-';

/** An assessment, or one with what the columns of its measures said that were changed. */
export type Left = Assessment | { record: Assessment; columns: Columns };

/** What a tab that went away had not stored yet. */
export interface Journal {
  key: string;
  /** As it lies there. */
  text: string;
  /** Each a `Left` as it was in memory, of any version of the app; the text itself when it is no journal. */
  records: unknown[];
}

export function readJournals(prefix = PREFIX): Journal[] {
  return keys(prefix).flatMap((key) => {
    const text = read(key);
    return text === null ? [] : [{ key, text, records: recordsIn(text) }];
  });
}

function recordsIn(text: string): unknown[] {
  try {
    const records: unknown = JSON.parse(text);
    return Array.isArray(records) ? records : [text];
  } catch {
    // Half a text: whoever reads it as a record finds out.
    return [text];
  }
}

/** Answers at once, as a page that goes away must. False where nothing can be kept. */
export function writeJournal(tab: string, records: readonly Left[]): boolean {
  return writeUnder(journalKey(tab), records);
}

export function removeJournal(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden meanwhile; replaying it once more changes nothing.
  }
}

/** Leaves only these records in it; nothing happens when its tab, still alive, has written it anew. */
export function shortenJournal({ key, text }: Journal, records: readonly unknown[]): void {
  if (read(key) !== text) return;
  if (records.length === 0) removeJournal(key);
  else writeUnder(key, records);
}

export const journalKey = (tab: string) => PREFIX + tab;

function keys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** The same under a key of one's own. */
export function writeUnder(key: string, records: readonly unknown[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(records));
    return true;
  } catch {
    // Full or forbidden: the question before leaving is all that can be done.
    return false;
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Forbidden meanwhile: nothing to be had from it.
    return null;
  }
}
