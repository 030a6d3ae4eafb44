import { type ReadonlySignal, signal } from '@preact/signals';
import type { Day } from '../domain/assessment';
import { changeWorkshop, type WorkshopChange } from '../domain/workshop/changes';
import type { Workshop } from '../domain/workshop/workshop';
import type { WorkshopRepository } from '../storage/repository-types';
import { codeOf } from './job';
import type { SaveStatus } from './save-queue';

export interface WorkshopStore {
  /** The last changed first; `null` until they are read. */
  list: ReadonlySignal<readonly Workshop[] | null>;
  listFailed: ReadonlySignal<boolean>;
  /** How many records cannot be read. */
  unreadable: ReadonlySignal<number>;
  refresh(): Promise<void>;
  /** The workshop on screen, always with every entry, saved or not; `null` when there is none. */
  current: ReadonlySignal<Workshop | null>;
  saveStatus: ReadonlySignal<SaveStatus>;
  /** Makes a workshop the current one; `null` when there is none with this id. */
  open(id: string): Promise<Workshop | null>;
  /** Adds a workshop and makes it the current one; nobody need wait for the storage. */
  create(workshop: Workshop): void;
  /** Applies a change to the current workshop at once and saves it after the paint. */
  change(...change: WorkshopChange): void;
  /** Takes a workshop away and hands it back, so that it can be brought back. */
  remove(id: string): Promise<Workshop>;
  bringBack(workshop: Workshop): Promise<void>;
  /** What waits to be written, the earliest first. */
  waiting(): readonly WorkshopJob[];
  /** Writes what waits, also what failed before. */
  flush(): Promise<void>;
  /** Another tab says that it changed these records. */
  heard(ids: readonly string[]): Promise<void>;
}

/** Something to be written; plain data. */
export type WorkshopJob =
  | { id: string; create: Workshop }
  | { id: string; change: WorkshopChange; today: Day };

export interface WorkshopSurroundings {
  today(): Day;
  schedule(work: () => void): void;
  /** Tells other tabs which records changed. */
  announce(ids: readonly string[]): void;
  /** Called after each completed write. */
  onSaved(): void;
  /** True while nothing can be changed. */
  isReadOnly(): boolean;
}

/** Holds the workshops and saves each entry in one transaction that reads, applies and puts. */
export function createWorkshopStore(
  repository: WorkshopRepository,
  around: WorkshopSurroundings,
): WorkshopStore {
  const list = signal<readonly Workshop[] | null>(null);
  const listFailed = signal(false);
  const unreadable = signal(0);
  const current = signal<Workshop | null>(null);
  const saveStatus = signal<SaveStatus>({ kind: 'saved' });
  let waiting: WorkshopJob[] = [];
  let running: Promise<void> | null = null;
  /** What should be on screen. */
  let wished: string | null = null;

  const withWaiting = (id: string, stored: Workshop | null) =>
    waiting.filter((job) => job.id === id).reduce(applyJob, stored);

  function show(id: string, stored: Workshop | null): void {
    if (wished === id) current.value = withWaiting(id, stored);
  }

  async function writeNext(id: string): Promise<void> {
    const batch = waiting.filter((job) => job.id === id);
    const stored = await writeJobs(repository, id, batch);
    waiting = waiting.filter((job) => !batch.includes(job));
    show(id, stored);
    const listed = list.peek();
    if (listed) list.value = [stored, ...listed.filter((other) => other.id !== id)];
    around.announce([id]);
    around.onSaved();
  }

  async function drain(): Promise<void> {
    try {
      for (let [next] = waiting; next; [next] = waiting) await writeNext(next.id);
      saveStatus.value = { kind: 'saved' };
    } catch (error) {
      saveStatus.value = { kind: 'failed', code: codeOf(error) };
    }
  }

  function flush(): Promise<void> {
    if (waiting.length === 0) return running ?? Promise.resolve();
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  }

  function add(job: WorkshopJob): void {
    waiting.push(job);
    if (saveStatus.peek().kind === 'saved') saveStatus.value = { kind: 'saving' };
    around.schedule(flush);
  }

  async function refresh(): Promise<void> {
    try {
      const found = await repository.list();
      unreadable.value = found.unreadable;
      const unsaved = waiting.flatMap((job) => ('create' in job ? job.create : []));
      const known = new Set(found.workshops.map(({ id }) => id));
      const created = unsaved.filter(({ id }) => !known.has(id));
      list.value = [...created, ...found.workshops].flatMap(
        (workshop) => withWaiting(workshop.id, workshop) ?? [],
      );
      listFailed.value = false;
    } catch {
      listFailed.value = true;
    }
  }

  return {
    list,
    listFailed,
    unreadable,
    refresh,
    current,
    saveStatus,
    flush,
    waiting: () => waiting,
    async open(id) {
      wished = id;
      if (current.peek()?.id !== id) current.value = withWaiting(id, null);
      const stored = (await repository.load(id)) ?? null;
      show(id, stored);
      return withWaiting(id, stored);
    },
    create(workshop) {
      wished = workshop.id;
      current.value = workshop;
      add({ id: workshop.id, create: workshop });
    },
    change(...change) {
      const shown = current.peek();
      if (!shown || around.isReadOnly()) return;
      const today = around.today();
      const changed = changeWorkshop(shown, change, today);
      if (changed === shown) return;
      current.value = changed;
      add({ id: shown.id, change, today });
    },
    async remove(id) {
      await flush();
      const removed = await repository.remove(id);
      if (current.peek()?.id === id) current.value = null;
      await refresh();
      around.announce([id]);
      return removed;
    },
    async bringBack(workshop) {
      await repository.put(workshop);
      around.announce([workshop.id]);
      await refresh();
    },
    async heard(ids) {
      if (list.peek()) await refresh();
      const id = wished;
      if (id === null || !ids.includes(id)) return;
      // A storage that cannot be read now changes nothing on screen; the next write tells of it.
      const stored = await repository.load(id).catch(() => undefined);
      if (stored) show(id, stored);
    },
  };
}

function applyJob(workshop: Workshop | null, job: WorkshopJob): Workshop | null {
  if ('create' in job) return workshop ?? job.create;
  return workshop && changeWorkshop(workshop, job.change, job.today);
}

/** Writes a batch of one workshop; resolves with what is stored then. */
async function writeJobs(
  repository: WorkshopRepository,
  id: string,
  batch: readonly WorkshopJob[],
): Promise<Workshop> {
  const [first, ...rest] = batch;
  if (first && 'create' in first && !(await repository.load(id))) {
    const whole = rest.reduce(applyJob, first.create);
    return repository.put(whole ?? first.create);
  }
  return repository.update(id, (stored) =>
    batch.reduce<Workshop>((next, job) => applyJob(next, job) ?? next, stored),
  );
}
