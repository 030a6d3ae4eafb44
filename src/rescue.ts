import { dayOf, newId, now, today } from './clock';
import { hearOfErasing } from './erased';
import { rememberLoss } from './loss-note';
import { type RescueSurroundings, replayJournals } from './replay-journals';
import { journalKey } from './state/journal';
import { keepJournal } from './state/keep-journal';
import { keepTrying } from './state/keep-trying';
import { readWorkshopJournals } from './state/workshop-journal';
import { createBallotDrafts } from './storage/ballot-drafts';
import { tidyDeleted } from './storage/deleted';

/** After which a journal is tried again that could not be replayed, in milliseconds. */
const NEXT_REPLAY = 60_000;

/** For so long a start waits for what was left behind, in milliseconds. */
const PATIENCE = 5000;

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
  const tab = newId();
  keepJournal(store, tab, wait);
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
  // A window that holds the storage, alive but stuck, must not keep this one from beginning.
  const enough = new Promise<void>((done) => wait(PATIENCE, done));
  await Promise.race([replay(around, journalKey(tab)), enough]);
  if (readWorkshopJournals().length > 0) {
    // Without a network now, they are replayed when somebody looks at workshops.
    import('./workshops')
      .then(({ connectWorkshops }) => connectWorkshops(around.open, store))
      .catch(() => undefined);
  }
  // Without an answer now it is done at the next start.
  tidyDeleted(around.open, { now, dayOf })
    // Listing lets go the ballots of this phone that have lain too long.
    .then(() => createBallotDrafts(around.open).list(today()))
    .catch(() => undefined);
}

async function replay(around: RescueSurroundings, own: string): Promise<void> {
  if (!(await replayJournals(around, own))) wait(NEXT_REPLAY, () => replay(around, own));
}

function wait(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
