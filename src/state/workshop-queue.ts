import { type ReadonlySignal, signal } from '@preact/signals';
import type { Workshop } from '../domain/workshop/workshop';
import type { WorkshopRepository } from '../storage/repository-types';
import { drainer } from './draining';
import { codeOf } from './job';
import type { SaveStatus } from './save-queue';
import { applyWorkshopJobs, type WorkshopJob } from './workshop-job';

export interface WorkshopQueue {
  status: ReadonlySignal<SaveStatus>;
  /** @param after the record with it, as this window shows it */
  add(job: WorkshopJob, after: Workshop): void;
  /** Writes what waits, also what failed before. Resolves when nothing more can be written now. */
  flush(): Promise<void>;
  /** What waits, the earliest first. */
  waiting(): readonly WorkshopJob[];
  /** `stored` with what waits for it. */
  applyWaiting(id: string, stored: Workshop | undefined): Workshop | undefined;
  /** The newest states of the records that something waits for. */
  unsaved(): Workshop[];
  latest(id: string): Workshop | undefined;
  /** True while the record is not stored at all. */
  isNew(id: string): boolean;
  /** Forgets what waits for a record, e.g. because it is being deleted. */
  drop(id: string): void;
  /** Forgets what waits for a record but was done already, e.g. by a window that found it left behind. */
  settle(id: string, isDone: (job: WorkshopJob) => boolean): void;
  /** Lets records that are gone from the storage be written anew, with what waits for them. */
  recreateMissing(): void;
}

/**
 * Saves in the order of entry, all that waits for a record in one transaction. A failed write keeps its entries and says so;
 * it never holds up the entries of other records.
 *
 * @param onStored is told each stored record and what was written into it
 */
export function createWorkshopQueue(
  repository: Pick<WorkshopRepository, 'update' | 'put'>,
  schedule: (work: () => void) => void,
  onStored: (stored: Workshop, jobs: readonly WorkshopJob[], before: Workshop | null) => void,
): WorkshopQueue {
  const status = signal<SaveStatus>({ kind: 'saved' });
  /** Codes of the records whose last write failed. */
  const failures = new Map<string, string>();
  /** The newest state of each record that something waits for. */
  const states = new Map<string, Workshop>();
  /** Records that a person wants back although they were deleted. */
  const wanted = new Set<string>();
  let waiting: readonly WorkshopJob[] = [];

  function tell(): void {
    const [code] = failures.values();
    const next: SaveStatus =
      code !== undefined
        ? { kind: 'failed', code }
        : { kind: waiting.length > 0 ? 'saving' : 'saved' };
    const now = status.peek();
    const same = now.kind === next.kind && (now.kind !== 'failed' || now.code === code);
    if (!same) status.value = next;
  }

  function forget(id: string, jobs: readonly WorkshopJob[]): void {
    waiting = waiting.filter((job) => !jobs.includes(job));
    if (waiting.every((job) => job.id !== id)) states.delete(id);
    failures.delete(id);
    tell();
  }

  const of = (id: string) => waiting.filter((job) => job.id === id);

  /** Writes what waits for one record; false when that failed. */
  async function writeBatch(id: string): Promise<boolean> {
    const batch = of(id);
    const latest = states.get(id);
    const [first] = batch;
    const created = first && 'create' in first ? first.create : undefined;
    let before: Workshop | null = null;
    const change = (stored: Workshop) => {
      before = stored;
      return applyWorkshopJobs(batch, stored) ?? stored;
    };
    let stored: Workshop;
    try {
      stored = await repository.update(id, change, created).catch((error: unknown) => {
        if (codeOf(error) !== 'not-found' || !wanted.has(id) || !latest) throw error;
        return repository.put(latest);
      });
    } catch (error) {
      failures.set(id, codeOf(error));
      tell();
      return false;
    }
    wanted.delete(id);
    forget(id, batch);
    try {
      onStored(stored, batch, before);
    } catch {
      // Telling others (windows, the browser's storage manager) failed; what matters is stored.
    }
    return true;
  }

  const flush = drainer(() => waiting, writeBatch);

  return {
    status,
    flush,
    add(job, after) {
      waiting = [...waiting, job];
      states.set(job.id, after);
      tell();
      schedule(flush);
    },
    waiting: () => waiting,
    applyWaiting: (id, stored) => applyWorkshopJobs(of(id), stored),
    unsaved: () => [...states.values()],
    latest: (id) => states.get(id),
    isNew: (id) => of(id).some((job) => 'create' in job),
    drop: (id) => {
      wanted.delete(id);
      forget(id, of(id));
    },
    settle(id, isDone) {
      waiting = waiting.filter((job) => job.id !== id || !isDone(job));
      // What still waits has failed as before.
      if (of(id).length === 0) forget(id, []);
    },
    recreateMissing() {
      for (const [id, code] of failures) if (code === 'not-found') wanted.add(id);
    },
  };
}
