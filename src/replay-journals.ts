import { dayOf, now } from './clock';
import { type Journal, readJournals, shortenJournal } from './state/journal';
import type { Store, TabListener } from './state/store';
import type { OpenDatabase } from './storage/database';
import { type ReplayTarget, replayRecord } from './storage/replay';
import type { Repository } from './storage/repository-types';
import { StorageError } from './storage/storage-error';

export interface RescueSurroundings {
  store: Store & TabListener;
  repository: Repository;
  open: OpenDatabase;
  announce(ids: string[]): void;
}

/**
 * Stores what other pages left, each record for itself. What has no place is set aside, and people are
 * told. Answers false when something stays where it is, to be tried again.
 *
 * @param own key of this page's own journal, whose records are in memory
 */
export async function replayJournals(around: RescueSurroundings, own: string): Promise<boolean> {
  const { store, repository, open, announce } = around;
  const target = { repository, open, clock: { now, dayOf } };
  const stored: string[] = [];
  let isDone = true;
  let isAside = false;
  let isNewer = false;
  for (const journal of readJournals()) {
    if (journal.key === own) continue;
    const replayed = await replayJournal(journal, target);
    stored.push(...replayed.stored);
    isDone &&= replayed.left === 0;
    isAside ||= replayed.isAside;
    isNewer ||= replayed.isNewer;
  }
  if (stored.length > 0) {
    announce(stored);
    // Not awaited: what is on screen may itself be waiting for this.
    store.heard(stored);
  }
  // What concerns the whole storage is worse, and what is set aside stays to be seen.
  if (isAside) store.news.value ??= 'left-aside';
  if (isNewer) store.news.value ??= 'left-newer';
  return isDone;
}

async function replayJournal(journal: Journal, target: ReplayTarget) {
  const stored: string[] = [];
  const left: unknown[] = [];
  let isAside = false;
  let isNewer = false;
  for (const raw of journal.records) {
    try {
      const id = await replayRecord(raw, target);
      if (id === null) isAside = true;
      else stored.push(id);
    } catch (error) {
      // The storage does not take it now, or a newer version wrote it: it stays where it is.
      left.push(raw);
      isNewer ||= error instanceof StorageError && error.code === 'newer-database';
    }
  }
  shortenJournal(journal, left);
  return { stored, left: left.length, isAside, isNewer };
}
