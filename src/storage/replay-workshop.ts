import type { Workshop } from '../domain/workshop/workshop';
import type { OpenDatabase } from './database';
import { readWorkshop } from './read-workshop';
import { inTransaction } from './transaction';
import { writeWorkshop } from './write-workshop';

/**
 * Applies what a page left unsaved to the record as it is stored. One that was deleted meanwhile stays deleted, and what is
 * brought back holds it; of one that was removed for good nothing is left to apply it to. Rejects with `StorageError` when
 * it has to be tried again.
 *
 * @param apply is given `undefined` when there is no record, and answers with it when there is nothing to write
 */
export function replayWorkshop(
  open: OpenDatabase,
  id: string,
  apply: (stored: Workshop | undefined) => Workshop | undefined,
): Promise<void> {
  return inTransaction(open, ['workshops', 'deleted'], async (tx) => {
    const raw = await tx.objectStore('workshops').get(id);
    const deleted = raw === undefined ? await tx.objectStore('deleted').get(id) : undefined;
    if (deleted) {
      const record = apply(readWorkshop(deleted.record));
      await tx.objectStore('deleted').put({ ...deleted, record });
      return;
    }
    const stored = raw === undefined ? undefined : readWorkshop(raw);
    const next = apply(stored);
    if (next && next !== stored) await writeWorkshop(tx, next, stored);
  });
}
