import { writerId } from './browser-mark';
import { dayOf, now } from './clock';
import type { Assessment } from './domain/assessment';
import type { Store, TabListener } from './state/store';
import type { WorkshopStore } from './state/workshop-store';
import { readAllRaw } from './storage/all-raw';
import {
  discardDamaged,
  findUnlisted,
  listSetAside,
  putBackSetAside,
  readRaw,
  removeSetAside,
} from './storage/damaged';
import type { OpenDatabase } from './storage/database';
import {
  countAside,
  listDeleted,
  putBackRemoved,
  removeForGood,
  restoreDeleted,
} from './storage/deleted';
import { listStates, readState, returnToState } from './storage/earlier-states';
import type { Archive } from './ui/archive';

export interface ArchiveSurroundings {
  open: OpenDatabase;
  store: Store & TabListener;
  /** Tells other tabs which records changed. */
  announce(ids: string[]): void;
}

/** What lies beside the present state: earlier states, deleted ones, and what cannot be read. */
export function createArchive(
  { open, store, announce }: ArchiveSurroundings,
  workshops: () => Promise<Pick<WorkshopStore, 'changed'>>,
): Archive {
  const clock = { now, dayOf };

  async function changed(id: string): Promise<void> {
    announce([id]);
    await store.heard([id]);
  }

  async function returnTo(id: string, to: Assessment, from?: Assessment) {
    // What waits belongs to the state that is about to be kept.
    await store.flush();
    const by = { id: writerId(), now: Date.now() };
    const before = await returnToState(open, clock, { to, id, by, ...(from && { from }) });
    await changed(id);
    return before;
  }

  return {
    earlierStates: (id) => listStates(open, id),
    readState: (key) => readState(open, key),
    async returnTo(key) {
      const [id] = key;
      const state = await readState(open, key);
      const before = await returnTo(id, state);
      if (!before) return {};
      return {
        undo: async () => {
          await returnTo(id, before, state);
        },
      };
    },
    deletedOnes: () => listDeleted(open, clock),
    async restore(id) {
      const kind = await restoreDeleted(open, clock, id);
      if (kind === 'workshop') await (await workshops()).changed([id]);
      else await changed(id);
    },
    async removeForGood(ids) {
      const removed = await removeForGood(open, ids);
      return { undo: () => putBackRemoved(open, removed) };
    },
    countAside: () => countAside(open),
    async damagedOnes(listed) {
      const { damaged, repaired } = await findUnlisted(open, listed);
      if (repaired.length > 0) await store.heard(repaired);
      return damaged;
    },
    setAsideOnes: () => listSetAside(open),
    async discardDamaged(id) {
      await discardDamaged(open, clock, id);
      await changed(id);
    },
    async removeSetAside(key) {
      const removed = await removeSetAside(open, key);
      return { undo: () => putBackSetAside(open, removed) };
    },
    readRaw: (place) => readRaw(open, place),
    readAllRaw: () => readAllRaw(open),
    eraseEverything: async () => (await import('./erase-everything')).eraseEverything(open, store),
  };
}
