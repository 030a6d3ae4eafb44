import { readRaw } from './damaged';
import type { OpenDatabase } from './database';
import { StorageError } from './storage-error';
import { named } from './transaction';

export interface AllRaw {
  /** Each record as it lies in the database, as JSON. */
  texts: string[];
  /** How many the browser itself cannot read. */
  unreadable: number;
}

/**
 * All assessments as they lie there, whatever the list knows of them; one at a time, so that one that
 * cannot be read keeps nothing else back. Rejects when not a single one can.
 */
export async function readAllRaw(open: OpenDatabase): Promise<AllRaw> {
  const ids = await named(async () => (await open()).getAllKeys('assessments'));
  const found: AllRaw = { texts: [], unreadable: 0 };
  for (const key of ids) {
    try {
      found.texts.push(await readRaw(open, { store: 'assessments', key }));
    } catch {
      // Counted, and told by whoever hands out the others.
      found.unreadable += 1;
    }
  }
  if (ids.length > 0 && found.texts.length === 0) throw new StorageError('failed');
  return found;
}
