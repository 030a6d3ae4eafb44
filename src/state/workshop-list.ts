import { signal } from '@preact/signals';
import type { Workshop } from '../domain/workshop/workshop';
import type { WorkshopRepository } from '../storage/repository-types';
import type { Everything } from './everything';
import type { WorkshopQueue } from './workshop-queue';

export interface AllWorkshops {
  workshops: Workshop[];
  /** What a Sicherung of these would lack. */
  lacking: Everything['lacking'];
}

/** The list of workshops, stored or not; the last changed first. */
export function createWorkshopList(
  repository: Pick<WorkshopRepository, 'list'>,
  queue: Pick<WorkshopQueue, 'applyWaiting' | 'unsaved'>,
  countWrites: () => number,
) {
  const list = signal<readonly Workshop[] | null>(null);
  const failed = signal(false);
  const unreadable = signal(0);

  /** Those in memory, also when the storage has nothing of them. */
  function withUnsaved(stored: readonly Workshop[]): Workshop[] {
    const known = new Set(stored.map(({ id }) => id));
    const others = queue.unsaved().filter(({ id }) => !known.has(id));
    const shown = stored.flatMap((workshop) => queue.applyWaiting(workshop.id, workshop) ?? []);
    return [...others, ...shown];
  }

  async function refresh(): Promise<void> {
    const before = countWrites();
    try {
      const found = await repository.list();
      // What was written meanwhile is newer than what was read.
      if (countWrites() !== before) return refresh();
      unreadable.value = found.unreadable;
      list.value = withUnsaved(found.workshops);
      failed.value = false;
    } catch {
      // The screen says so, and offers to try again.
      failed.value = true;
      const known = list.peek();
      if (known || queue.unsaved().length > 0) list.value = withUnsaved(known ?? []);
    }
  }

  return {
    list,
    failed,
    unreadable,
    refresh,
    /** One that was just stored. */
    put(stored: Workshop): void {
      const listed = list.peek();
      if (listed) list.value = [stored, ...listed.filter(({ id }) => id !== stored.id)];
    },
    /** When the storage is broken, what is in memory: a Sicherung of that is worth more than none. */
    async everything(shown: Workshop | null): Promise<AllWorkshops> {
      try {
        const found = await repository.list();
        const lacking = found.unreadable > 0 ? 'unreadable' : 'nothing';
        return { workshops: withUnsaved(found.workshops), lacking };
      } catch {
        const unsaved = queue.unsaved();
        const others = shown && !unsaved.some(({ id }) => id === shown.id) ? [shown] : [];
        return { workshops: [...unsaved, ...others], lacking: 'all-but-memory' };
      }
    },
  };
}
