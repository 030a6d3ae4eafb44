import { type ReadonlySignal, signal } from '@preact/signals';
import type { Day } from '../domain/assessment';
import { changeWorkshop, type WorkshopChange } from '../domain/workshop/changes';
import type { Workshop } from '../domain/workshop/workshop';
import { writtenOver } from '../domain/workshop/written-over';
import type { DamagedWorkshop, WorkshopRepository } from '../storage/repository-types';
import type { SaveStatus } from './save-queue';
import { isCounted, lostBallots, movedBallots, type WorkshopJob } from './workshop-job';
import { type AllWorkshops, createWorkshopList } from './workshop-list';
import { createWorkshopQueue } from './workshop-queue';

export type { DamagedWorkshop } from '../storage/repository-types';
export type { WorkshopJob } from './workshop-job';

export interface WorkshopStore {
  /** The last changed first; `null` until they are read. */
  list: ReadonlySignal<readonly Workshop[] | null>;
  listFailed: ReadonlySignal<boolean>;
  /** How many records cannot be read. */
  unreadable: ReadonlySignal<number>;
  refresh(): Promise<void>;
  /** Those that cannot be read; they stay where they are. */
  damagedOnes(): Promise<DamagedWorkshop[]>;
  /** Takes one that cannot be read to the deleted ones. */
  discardDamaged(id: string): Promise<void>;
  /** The workshop on screen, always with every entry, saved or not; `null` when there is none. */
  current: ReadonlySignal<Workshop | null>;
  /** The code of a failure is a StorageError's; 'not-found': it was deleted in another window. */
  saveStatus: ReadonlySignal<SaveStatus>;
  /** By workshop, how many ballots found no place, as another window had revealed the votes, or filled the box; none: no key. */
  lost: ReadonlySignal<ReadonlyMap<string, number>>;
  /** By workshop, the numbers that ballots got here because another window had just used theirs for another one. */
  moved: ReadonlySignal<ReadonlyMap<string, readonly string[]>>;
  /** By workshop, how many ballots were lost and moved in other windows. */
  elsewhere: ReadonlySignal<ReadonlyMap<string, BallotNews>>;
  /** Makes a workshop the current one; `null` when there is none with this id. */
  open(id: string): Promise<Workshop | null>;
  load(id: string): Promise<Workshop | null>;
  /** Everything, stored or still unsaved; for Sicherungen. */
  everything(): Promise<AllWorkshops>;
  /** Adds a workshop and makes it the current one; nobody need wait for the storage. */
  create(workshop: Workshop): void;
  /** Applies a change to the current workshop at once and saves it after the paint. */
  change(...change: WorkshopChange): void;
  /** Takes a workshop away and hands it back, so that it can be brought back. */
  remove(id: string): Promise<Workshop>;
  /** Rejects with 'changed-meanwhile' when another one has come under its id. */
  bringBack(workshop: Workshop): Promise<void>;
  /** What waits to be written, the earliest first. */
  waiting(): readonly WorkshopJob[];
  /** Writes what waits, also what failed before. */
  flush(): Promise<void>;
  /** The person asks to save what failed; what was deleted elsewhere meanwhile comes back. */
  retry(): Promise<void>;
  /** Another window says that it changed these records. */
  heard(ids: readonly string[]): Promise<void>;
  /** Another window says what became of ballots. */
  told(id: string, news: BallotNews): void;
  /**
   * They were written past this store: other windows are told, and they are shown as they are now.
   *
   * @param lost as in `lost`, what found no place then
   */
  changed(ids: readonly string[], lost?: ReadonlyMap<string, number>): Promise<void>;
}

/** Counts only; no number goes from window to window. */
export interface BallotNews {
  lost: number;
  moved: number;
}

export interface WorkshopSurroundings {
  today(): Day;
  schedule(work: () => void): void;
  /** Tells other tabs which records changed. */
  announce(ids: readonly string[]): void;
  /** Tells other tabs what became of ballots of this one. */
  tell(id: string, news: BallotNews): void;
  /**
   * Called after each completed write.
   *
   * @param jobs what was done
   * @param before the workshop that they found; `null` when there was none
   */
  onSaved(jobs: readonly WorkshopJob[], before: Workshop | null): void;
  /** True while nothing can be changed. */
  isReadOnly(): boolean;
}

/** Holds the workshops and saves each entry in one transaction that reads, applies and puts. */
export function createWorkshopStore(
  repository: WorkshopRepository,
  around: WorkshopSurroundings,
): WorkshopStore {
  const current = signal<Workshop | null>(null);
  const lost = signal<ReadonlyMap<string, number>>(new Map());
  const moved = signal<ReadonlyMap<string, readonly string[]>>(new Map());
  const elsewhere = signal<ReadonlyMap<string, BallotNews>>(new Map());
  /** Counts what was asked to be shown, so that a slow answer never replaces a newer wish. */
  let wishes = 0;
  /** What should be on screen. */
  let wished: string | null = null;
  /** Counts the writes, so that what was read before one is not taken for the newest. */
  let writes = 0;

  const queue = createWorkshopQueue(repository, around.schedule, (stored, jobs, before) => {
    writes += 1;
    show(stored.id, stored);
    list.put(stored);
    if (before) note(stored.id, lostBallots(jobs, before), movedBallots(jobs, before));
    around.announce([stored.id]);
    around.onSaved(jobs, before);
  });
  const list = createWorkshopList(repository, queue, () => writes);

  /** What became of ballots: for those at this window, and at the others. */
  function note(id: string, without: number, numbers: readonly string[]): void {
    if (without + numbers.length === 0) return;
    if (without > 0)
      lost.value = new Map(lost.peek()).set(id, (lost.peek().get(id) ?? 0) + without);
    if (numbers.length > 0) {
      moved.value = new Map(moved.peek()).set(id, [...(moved.peek().get(id) ?? []), ...numbers]);
    }
    around.tell(id, { lost: without, moved: numbers.length });
  }

  function show(id: string, stored: Workshop | null): void {
    if (wished !== id) return;
    // Entries that wait keep the record on screen; saving them says that it is gone.
    current.value = queue.applyWaiting(id, stored ?? undefined) ?? queue.latest(id) ?? null;
  }

  /** What is stored; read again when this window has written meanwhile, and what was read is old. */
  async function loadStored(id: string): Promise<Workshop | null> {
    const before = writes;
    const stored = (await repository.load(id)) ?? null;
    return writes === before ? stored : loadStored(id);
  }

  async function heard(ids: readonly string[]): Promise<void> {
    const id = wished;
    const reading = list.list.peek() ? list.refresh() : undefined;
    if (id !== null && ids.includes(id)) {
      // A storage that cannot be read now changes nothing on screen; the next write tells of it.
      const stored = await loadStored(id).catch(() => undefined);
      if (stored) queue.settle(id, (job) => isCounted(job, stored));
      if (stored !== undefined) show(id, stored);
    }
    await reading;
  }

  async function changed(
    ids: readonly string[],
    without: ReadonlyMap<string, number> = new Map(),
  ): Promise<void> {
    writes += 1;
    for (const [id, count] of without) note(id, count, []);
    around.announce(ids);
    await heard(ids);
  }

  return {
    list: list.list,
    listFailed: list.failed,
    unreadable: list.unreadable,
    refresh: list.refresh,
    damagedOnes: () => repository.damaged(),
    async discardDamaged(id) {
      await repository.discard(id);
      await changed([id]);
    },
    current,
    saveStatus: queue.status,
    lost,
    moved,
    elsewhere,
    told(id, news) {
      const known = elsewhere.peek().get(id) ?? { lost: 0, moved: 0 };
      const sum = { lost: known.lost + news.lost, moved: known.moved + news.moved };
      elsewhere.value = new Map(elsewhere.peek()).set(id, sum);
    },
    flush: queue.flush,
    waiting: queue.waiting,
    heard,
    changed,
    async open(id) {
      wishes += 1;
      wished = id;
      const wish = wishes;
      const waiting = queue.latest(id) ?? null;
      if (current.peek()?.id !== id) current.value = waiting;
      const stored = await loadStored(id).catch((error: unknown) => {
        // What is in memory need not wait for a storage that does not answer.
        if (waiting) return null;
        throw error;
      });
      if (wish === wishes) show(id, stored);
      return queue.applyWaiting(id, stored ?? undefined) ?? queue.latest(id) ?? null;
    },
    load: async (id) => queue.latest(id) ?? (await repository.load(id)) ?? null,
    everything: () => list.everything(current.peek()),
    create(workshop) {
      wishes += 1;
      wished = workshop.id;
      current.value = workshop;
      queue.add({ id: workshop.id, create: workshop }, workshop);
    },
    change(...change) {
      const shown = current.peek();
      if (!shown || around.isReadOnly()) return;
      const today = around.today();
      const after = changeWorkshop(shown, change, today);
      if (after === shown) return;
      current.value = after;
      const over = writtenOver(shown, change);
      queue.add({ id: shown.id, change, today, ...(over !== null && { over }) }, after);
    },
    async remove(id) {
      await queue.flush();
      // What is taken away is what comes back, also when another window has just written it.
      const stored = queue.isNew(id) ? undefined : await repository.remove(id);
      const last = queue.latest(id) ?? stored;
      queue.drop(id);
      if (current.peek()?.id === id) current.value = null;
      await changed([id]);
      await list.refresh();
      if (!last) throw new Error(`There was no workshop ${id}`);
      return last;
    },
    async bringBack(workshop) {
      await repository.put(workshop);
      around.onSaved([], null);
      await changed([workshop.id]);
      await list.refresh();
    },
    async retry() {
      queue.recreateMissing();
      await queue.flush();
    },
  };
}
