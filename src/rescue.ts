import { dayOf, newId, now } from './clock';
import { hearOfErasing } from './erased';
import { rememberLoss } from './loss-note';
import { readJournals, removeJournal } from './state/journal';
import { keepJournal } from './state/keep-journal';
import { keepTrying } from './state/keep-trying';
import type { Store, TabListener } from './state/store';
import type { OpenDatabase } from './storage/database';
import { tidyDeleted } from './storage/deleted';
import { replayRecord } from './storage/replay';
import type { Repository } from './storage/repository-types';

export interface RescueSurroundings {
  store: Store & TabListener;
  repository: Repository;
  open: OpenDatabase;
  announce(ids: string[]): void;
}

/** After which a journal is tried again that could not be replayed, in milliseconds. */
const NEXT_REPLAY = 60_000;

let connected: Promise<void> | undefined;

/**
 * Keeps what the storage could not take: tries again, writes a journal when the page goes, and
 * replays those that other pages left. Resolves when what was left behind is stored, or cannot be
 * just now. Loaded after the first paint, or at once when something was left behind. Without it entries
 * are saved all the same, but what fails stays in memory only, and other windows are not heard when
 * they delete everything; so it is asked for until it has come, and only the first time counts.
 */
export function connectRescue(around: RescueSurroundings): Promise<void> {
  connected ??= connect(around);
  return connected;
}

async function connect(around: RescueSurroundings): Promise<void> {
  const { store } = around;
  rememberLoss(store);
  hearOfErasing(store);
  keepJournal(store, newId(), wait);
  const tryNow = keepTrying(store, wait);
  window.addEventListener('online', tryNow);
  window.addEventListener('pageshow', ({ persisted }) => {
    store.flush();
    if (persisted) lookAgain();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') return;
    tryNow();
    lookAgain();
  });

  /** A tab that slept, or whose browser has no channel between tabs, may have missed something. */
  function lookAgain(): void {
    const shown = store.current.peek();
    if (shown) store.heard([shown.id]);
  }

  // A file dropped beside its button must not replace the app by its contents.
  for (const kind of ['dragover', 'drop'] as const) {
    window.addEventListener(kind, (event) => event.preventDefault());
  }
  await replayJournals(around);
  // Without an answer now it is done at the next start.
  tidyDeleted(around.open, { now, dayOf }).catch(() => undefined);
}

async function replayJournals(around: RescueSurroundings): Promise<void> {
  const { store, repository, open, announce } = around;
  const target = { repository, open, clock: { now, dayOf } };
  const stored: string[] = [];
  let isLeft = false;
  for (const { key, records } of readJournals()) {
    try {
      for (const raw of records) stored.push(await replayRecord(raw, target));
      removeJournal(key);
    } catch {
      // The storage does not take it now, or a newer version wrote it: it stays where it is.
      isLeft = true;
    }
  }
  if (stored.length > 0) {
    announce(stored);
    // Not awaited: what is on screen may itself be waiting for this.
    store.heard(stored);
  }
  if (isLeft) wait(NEXT_REPLAY, () => replayJournals(around));
}

function wait(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
