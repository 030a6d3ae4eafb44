import type { Workshop } from '../domain/workshop/workshop';
import type { OpenDatabase } from './database';
import { makeRoom, putDeletedBack, setAsideWorkshop } from './deleted-workshop';
import { readWorkshop } from './read-workshop';
import { REPLACED_STORES, type Replacing, replaceWithin } from './replace-records';
import type { Clock } from './snapshots';
import { StorageError, toStorageError } from './storage-error';
import { inTransaction, type Writing } from './transaction';
import { moveWorkshopToDeleted, writeWorkshop } from './write-workshop';

/** Workshops to write and to take away, and what the caller found and built on. */
export interface ReplacingWorkshops {
  workshops: readonly Workshop[];
  gone: readonly string[];
  read: readonly Workshop[];
  /**
   * By id: under which other one a deleted workshop stays that the one to write would push out, and from where it comes back
   * into its place once that is taken away.
   */
  deletedAs?: ReadonlyMap<string, string>;
}

/**
 * Writes assessments and workshops of one file, or takes them back: all or nothing. Of a workshop no earlier state is kept, as
 * it would bring back which ballot came when; what cannot be read is set aside. Rejects with 'changed-meanwhile' when what is
 * stored is by now something else than what was read.
 */
export function replaceTogether(
  open: OpenDatabase,
  clock: Clock,
  assessments: Replacing,
  { workshops, gone, read, deletedAs = new Map() }: ReplacingWorkshops,
): Promise<void> {
  return inTransaction(open, [...REPLACED_STORES, 'workshops'], async (tx) => {
    const revisions = new Map(read.map(({ id, revision }) => [id, revision]));
    for (const id of [...workshops.map((workshop) => workshop.id), ...gone]) {
      const stored = await storedUnder(tx, id);
      if (stored && stored.revision !== revisions.get(id)) {
        throw new StorageError('changed-meanwhile');
      }
    }
    await replaceWithin(tx, clock, assessments);
    for (const workshop of workshops) {
      await makeRoom(tx, workshop, deletedAs.get(workshop.id), clock);
      await replaceWorkshop(tx, workshop, clock);
    }
    for (const id of gone) {
      const raw = await tx.objectStore('workshops').get(id);
      if (raw === undefined) continue;
      if (await putDeletedBack(tx, id, deletedAs.get(id))) {
        await tx.objectStore('workshops').delete(id);
      } else await moveWorkshopToDeleted(tx, id, raw, clock);
    }
  });
}

async function replaceWorkshop(tx: Writing, next: Workshop, clock: Clock): Promise<void> {
  const { id } = next;
  const raw = await tx.objectStore('workshops').get(id);
  const stored = await storedUnder(tx, id);
  if (raw !== undefined && !stored) await setAsideWorkshop(tx, id, raw, clock);
  await writeWorkshop(tx, next, stored);
}

/** What cannot be read makes room; what a newer version wrote is never overwritten. */
async function storedUnder(tx: Writing, id: string): Promise<Workshop | undefined> {
  const raw = await tx.objectStore('workshops').get(id);
  if (raw === undefined) return undefined;
  try {
    return readWorkshop(raw);
  } catch (error) {
    if (toStorageError(error).code === 'invalid-record') return undefined;
    throw error;
  }
}
