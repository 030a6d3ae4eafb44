import { deleteDB } from 'idb';
import { DB_NAME, type OpenDatabase } from './database';
import { inTime } from './open-patiently';
import { inTransaction } from './transaction';

/**
 * - `gone`: there is no database any more
 * - `empty`: nothing is in it any more, but a window that does not answer keeps it from going
 * - `pending`: nothing is deleted yet; it goes, entries and all, when that window lets go
 * - `there`: nothing is deleted, as the browser refused
 */
export type Erased = 'gone' | 'empty' | 'pending' | 'there';

/** In milliseconds; windows close their connections within a moment, unless they are frozen. */
const TIME_LIMIT = 5000;

/**
 * Empties the database, then deletes it: other windows are told by the browser and let go of it, and
 * if one does not, at least nothing is left in it. Never rejects and never hangs.
 */
export async function eraseDatabase(open: OpenDatabase, limit = TIME_LIMIT): Promise<Erased> {
  const emptied = await ended(emptyAll(open), limit);
  const deleted = await ended(erase(), limit);
  if (deleted === 'done') return 'gone';
  if (emptied === 'done') return 'empty';
  return deleted === 'under way' ? 'pending' : 'there';
}

/** `async`: what is thrown at once is no other failure. */
async function erase(): Promise<void> {
  await deleteDB(DB_NAME);
}

async function emptyAll(open: OpenDatabase): Promise<void> {
  const names = [...(await open()).objectStoreNames];
  await inTransaction(open, names, async (tx) => {
    // `async`: what one throws at once must not leave the others' rejections to nobody.
    await Promise.all(names.map(async (name) => tx.objectStore(name).clear()));
  });
}

/** How far a work has come by then; what that leaves behind is what the caller is told. */
async function ended(work: Promise<unknown>, limit: number) {
  const outcome = work.then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  return inTime(outcome, limit, Error).catch(() => 'under way' as const);
}
