import type { Day } from '../domain/assessment';
import { type BallotDraft, isDraftOver } from '../domain/workshop/ballot-draft';
import type { OpenDatabase } from './database';
import { inTransaction, named } from './transaction';

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
      const kept = found.filter(isDraft).filter((draft) => !isDraftOver(draft, today));
      if (kept.length < found.length) await removeOthers(open, kept);
      return kept.sort((a, b) => (a.changedOn < b.changedOn ? 1 : -1));
    },

    /** The one for a workshop's number, e.g. "7K3M"; `null` when there is none. */
    async read(workshop: string): Promise<BallotDraft | null> {
      const found = await named(async () => (await open()).get('settings', PREFIX + workshop));
      return isDraft(found) ? found : null;
    },

    write: (draft: BallotDraft) =>
      inTransaction(open, ['settings'], async (tx) => {
        await tx.objectStore('settings').put(draft, PREFIX + draft.workshop);
      }),

    remove: (workshop: string) =>
      inTransaction(open, ['settings'], async (tx) => {
        await tx.objectStore('settings').delete(PREFIX + workshop);
      }),
  };
}

function removeOthers(open: OpenDatabase, kept: readonly BallotDraft[]): Promise<void> {
  const keys = new Set(kept.map(({ workshop }) => PREFIX + workshop));
  return inTransaction(open, ['settings'], async (tx) => {
    const settings = tx.objectStore('settings');
    for (const key of await settings.getAllKeys(drafts())) {
      if (!keys.has(key)) await settings.delete(key);
    }
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
