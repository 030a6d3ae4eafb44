import type { Day } from '../domain/assessment';
import { type BallotDraft, tidiedDraft } from '../domain/workshop/ballot-draft';
import type { OpenDatabase } from './database';
import { StorageError } from './storage-error';
import { inTransaction, named, type Writing } from './transaction';

/** In the settings, which are in no Sicherung: a ballot is for the phone of its person alone. */
const PREFIX = 'ballot/';
/** Asked for late: a browser without a database must get as far as saying so. */
const drafts = () => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);

/** The ballots that people fill in on this device. Each rejects with `StorageError`. */
export function createBallotDrafts(open: OpenDatabase) {
  return {
    /** Those that are still kept on this day; what has lain too long, or cannot be read, goes. */
    async list(today: Day): Promise<BallotDraft[]> {
      const found = await named(async () => (await open()).getAll('settings', drafts()));
      const due = (value: unknown) => !isDraft(value) || tidiedDraft(value, today) !== value;
      // A device that takes nothing just now shows what lies there; it is tidied next time.
      const tidied = found.some(due) && (await tidy(open, today).catch(() => null));
      return (tidied || found.filter(isDraft)).sort((a, b) => (a.changedOn < b.changedOn ? 1 : -1));
    },

    /** The one for a workshop's number, e.g. "7K3M"; `null` when there is none. */
    async read(workshop: string): Promise<BallotDraft | null> {
      const found = await named(async () => (await open()).get('settings', PREFIX + workshop));
      return isDraft(found) ? found : null;
    },

    /**
     * Changes what lies there by now, whoever wrote it: reads, applies and puts in one transaction.
     *
     * @returns what lies there then
     */
    change: (workshop: string, change: (stored: BallotDraft | null) => BallotDraft) =>
      inTransaction(open, ['settings'], async (tx) => {
        const stored = await readIn(tx, workshop);
        const changed = change(stored);
        if (changed !== stored) await tx.objectStore('settings').put(changed, PREFIX + workshop);
        return changed;
      }),

    /** Puts one back that was removed; rejects with 'changed-meanwhile' when another one lies there by now. */
    bringBack: (draft: BallotDraft) =>
      inTransaction(open, ['settings'], async (tx) => {
        if (await readIn(tx, draft.workshop)) throw new StorageError('changed-meanwhile');
        await tx.objectStore('settings').put(draft, PREFIX + draft.workshop);
      }),

    remove: (workshop: string) =>
      inTransaction(open, ['settings'], async (tx) => {
        await tx.objectStore('settings').delete(PREFIX + workshop);
      }),
  };
}

async function readIn(tx: Writing, workshop: string): Promise<BallotDraft | null> {
  const found = await tx.objectStore('settings').get(PREFIX + workshop);
  return isDraft(found) ? found : null;
}

/** What is left then. In one transaction: what another window writes meanwhile is either seen or comes later. */
function tidy(open: OpenDatabase, today: Day): Promise<BallotDraft[]> {
  return inTransaction(open, ['settings'], async (tx) => {
    const settings = tx.objectStore('settings');
    const left: BallotDraft[] = [];
    for (const key of await settings.getAllKeys(drafts())) {
      const found = await settings.get(key);
      const tidied = isDraft(found) ? tidiedDraft(found, today) : null;
      if (tidied === null) await settings.delete(key);
      else if (tidied !== found) await settings.put(tidied, key);
      if (tidied) left.push(tidied);
    }
    return left;
  });
}

/** Only we write here, so the check is light; what it refuses is worth no more than an empty ballot. */
function isDraft(value: unknown): value is BallotDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Record<keyof BallotDraft, unknown>>;
  return (
    typeof draft.workshop === 'string' &&
    typeof draft.changedOn === 'string' &&
    [draft.instrument, draft.ratings, draft.notes].every(
      (part) => typeof part === 'object' && part !== null,
    ) &&
    Array.isArray(draft.replaced)
  );
}
