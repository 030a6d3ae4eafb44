import { isHeldBy, isRevealedOver } from '../domain/workshop/compare-workshops';
import type { Workshop } from '../domain/workshop/workshop';
import { readUnlessDamaged } from './read-workshop';
import { type Clock, keepState, statesOf } from './snapshots';
import { StorageError } from './storage-error';
import type { Writing } from './transaction';

/**
 * Clears the place among the deleted for a workshop that is about to be written under its id. What is all in there goes; what has
 * something of its own stays deleted, under another id. Throws 'worked-on' rather than bringing numbers back of votes that were
 * revealed.
 *
 * @param as the other id; without one it is set aside
 */
export async function makeRoom(
  tx: Writing,
  next: Workshop,
  as: string | undefined,
  clock: Clock,
): Promise<void> {
  const { id } = next;
  const deleted = await tx.objectStore('deleted').get(id);
  if (!deleted) return;
  const { kind, record } = deleted;
  if (kind !== 'workshop') {
    // Under an id of its own there is no assessment; should there be one, it keeps its way back.
    await keepState(tx, id, 'deletion', record, clock);
  } else {
    const workshop = readUnlessDamaged(record);
    if (workshop && isRevealedOver(workshop, next)) throw new StorageError('worked-on');
    if (!workshop || as === undefined) await setAsideWorkshop(tx, id, record, clock);
    else if (!isHeldBy(next, workshop)) {
      await tx.objectStore('deleted').put({ ...deleted, id: as, record: { ...workshop, id: as } });
    }
  }
  await tx.objectStore('deleted').delete(id);
}

/** Takes back what `makeRoom` did; false when there is nothing under the other id any more, or never was. */
export async function putDeletedBack(
  tx: Writing,
  id: string,
  as: string | undefined,
): Promise<boolean> {
  const kept = as === undefined ? undefined : await tx.objectStore('deleted').get(as);
  const workshop = kept && readUnlessDamaged(kept.record);
  if (!kept || !workshop) return false;
  await tx.objectStore('deleted').put({ ...kept, id, record: { ...workshop, id } });
  await tx.objectStore('deleted').delete(kept.id);
  return true;
}

/** Keeps what nobody can read as it is, so that something readable may take its place. */
export async function setAsideWorkshop(
  tx: Writing,
  id: string,
  record: unknown,
  clock: Clock,
): Promise<void> {
  const count = await tx.objectStore('setAside').count(statesOf(id));
  await tx.objectStore('setAside').put({ key: [id, clock.now(), count + 1], record });
}
