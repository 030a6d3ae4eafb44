import { deleteDB } from 'idb';
import { DB_NAME, type OpenDatabase } from './database';
import { inTime } from './open-patiently';
import { inTransaction } from './transaction';

/**
 * - `gone`: there is no database any more
 * - `empty`: nothing is in it any more, but a window that does not answer keeps it from going
 * - `there`: nothing is deleted
 */
export type Erased = 'gone' | 'empty' | 'there';

/** In milliseconds; windows close their connections within a moment, unless they are frozen. */
const TIME_LIMIT = 5000;

/**
 * Empties the database, then deletes it: other windows are told by the browser and let go of it, and
 * if one does not, at least nothing is left in it. Never rejects and never hangs.
 */
export async function eraseDatabase(open: OpenDatabase, limit = TIME_LIMIT): Promise<Erased> {
  const emptied = await succeeds(() => inTime(emptyAll(open), limit, Error));
  const deleted = await succeeds(() => inTime(deleteDB(DB_NAME), limit, Error));
  if (deleted) return 'gone';
  return emptied ? 'empty' : 'there';
}

async function emptyAll(open: OpenDatabase): Promise<void> {
  const names = [...(await open()).objectStoreNames];
  await inTransaction(open, names, async (tx) => {
    await Promise.all(names.map((name) => tx.objectStore(name).clear()));
  });
}

async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    // What that leaves behind is what the caller is told.
    return false;
  }
}
