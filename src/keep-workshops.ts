import { computed, effect } from '@preact/signals';
import { newId } from './clock';
import type { Workshop } from './domain/workshop/workshop';
import { holdWhileUnsaved } from './pwa/unsaved-lock';
import { crossOutSettled, replayWorkshops } from './replay-workshops';
import { keepTrying } from './state/keep-trying';
import type { Store } from './state/store';
import {
  keepWorkshopJournal,
  readWorkshopJournals,
  workshopJournalKey,
} from './state/workshop-journal';
import type { WorkshopJob, WorkshopStore } from './state/workshop-store';
import type { OpenDatabase } from './storage/database';

/** After which a journal is tried again that could not be replayed, in milliseconds. */
const NEXT_REPLAY = 60_000;

/** For so long the first reading waits for what was left behind, in milliseconds. */
const PATIENCE = 5000;

/** Of this window; another life of it has another one. */
const tab = newId();

/**
 * Keeps what the storage could not take: tries again, writes a journal, holds the page and the lock by which a new version of
 * the app waits. Only what one does while something is unsaved costs anything.
 *
 * @param assessments whose `flush` writes workshops too from now on: a window that hands the storage over, takes a new version
 *   of the app or deletes everything waits for it
 */
export function keepWorkshops(store: WorkshopStore, assessments: Pick<Store, 'news' | 'flush'>) {
  const { flush } = assessments;
  assessments.flush = async () => {
    await Promise.all([flush(), store.flush()]);
  };
  const { saveStatus } = store;
  keepWorkshopJournal(store, assessments, tab, wait);
  const tryNow = keepTrying(store, wait);
  holdWhileUnsaved(computed(() => saveStatus.value.kind !== 'saved'));
  effect(() => {
    // Only while it is needed: the listener keeps Firefox from bringing a page back as it was.
    if (saveStatus.value.kind === 'saved') window.removeEventListener('beforeunload', hold);
    else window.addEventListener('beforeunload', hold);
  });
  window.addEventListener('pagehide', () => store.flush());
  window.addEventListener('online', tryNow);
  window.addEventListener('pageshow', ({ persisted }) => {
    store.flush();
    if (persisted) lookAgain();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      store.flush();
      return;
    }
    tryNow();
    lookAgain();
  });

  /** A window that slept, or whose browser has no channel between windows, may have missed something. */
  function lookAgain(): void {
    const shown = store.current.peek();
    if (shown) store.heard([shown.id]);
  }
}

/**
 * Stores what other windows left unsaved. Resolves when it is stored, or cannot be just now: then it is tried again.
 *
 * @param changed told of what was stored; not waited for, as what is on screen may itself wait for this
 */
export async function recoverWorkshops(
  open: OpenDatabase,
  changed: WorkshopStore['changed'],
): Promise<void> {
  if (readWorkshopJournals().length === 0) return;
  const enough = new Promise<void>((done) => wait(PATIENCE, done));
  await Promise.race([replay(open, changed), enough]);
}

async function replay(open: OpenDatabase, changed: WorkshopStore['changed']): Promise<void> {
  const { stored, lost, isDone } = await replayWorkshops(open, workshopJournalKey(tab));
  if (stored.length > 0) changed(stored, lost);
  if (!isDone) wait(NEXT_REPLAY, () => replay(open, changed));
}

/** Other windows' journals must not bring back what this window has just settled. */
export function settle(jobs: readonly WorkshopJob[], before: Workshop | null): void {
  crossOutSettled(jobs, before ?? undefined, workshopJournalKey(tab));
}

function hold(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function wait(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
