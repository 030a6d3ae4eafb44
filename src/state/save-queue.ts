import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../domain/assessment';
import type { Repository } from '../storage/repository-types';
import { drainer } from './draining';
import { applyJobs, codeOf, isEntry, type Job, nextBatch, writeJobs } from './job';

export type SaveStatus =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** `code` is a StorageError's code; the entries are still in memory. */
  | { kind: 'failed'; code: string };

export interface SaveQueue {
  status: ReadonlySignal<SaveStatus>;
  add(job: Job): void;
  /** Writes what waits, also what failed before. Resolves when nothing more can be written now. */
  flush(): Promise<void>;
  /** `stored` with what is waiting for it. */
  applyWaiting(id: string, stored: Assessment): Assessment;
  /** What waits, the earliest first. */
  waiting(): readonly Job[];
  /** Records with entries that are not stored yet, as they are in memory, the latest last. */
  unsaved(): Assessment[];
  /** The newest state of a record something waits for, as far as it is in memory. */
  latest(id: string): Assessment | undefined;
  /** True while the record is not stored at all. */
  isNew(id: string): boolean;
  /** Forgets what waits for a record, e.g. because it is being deleted. */
  drop(id: string): void;
  /** Lets records that are gone from the storage be written anew, with what waits for them. */
  recreateMissing(): void;
}

/**
 * Saves in the order of entry. Entries that come while a transaction runs go together into the
 * next one, so typing never builds up a tail. A failed write keeps its entries and says so; it
 * never holds up the entries of other records.
 *
 * @param onStored is told each stored record, and whether a person's entry was in it
 */
export function createSaveQueue(
  repository: Repository,
  schedule: (work: () => void) => void,
  onStored: (stored: Assessment, entered: boolean) => void,
): SaveQueue {
  const status = signal<SaveStatus>({ kind: 'saved' });
  /** Codes of the records whose last write failed. */
  const failures = new Map<string, string>();
  let waiting: Job[] = [];

  function tell(): void {
    const [code] = failures.values();
    const next: SaveStatus =
      code !== undefined
        ? { kind: 'failed', code }
        : { kind: waiting.some(isEntry) ? 'saving' : 'saved' };
    const now = status.peek();
    const same = now.kind === next.kind && (now.kind !== 'failed' || now.code === code);
    if (!same) status.value = next;
  }

  function forget(jobs: readonly Job[]): void {
    waiting = waiting.filter((job) => !jobs.includes(job));
  }

  /** Writes the next batch of one record; false when that failed. */
  async function writeBatch(id: string): Promise<boolean> {
    const batch = nextBatch(waiting, id);
    let stored: Assessment;
    try {
      stored = await writeJobs(repository, id, batch);
    } catch (error) {
      if (batch.some(isEntry)) failures.set(id, codeOf(error));
      else forget(batch);
      tell();
      return false;
    }
    forget(batch);
    failures.delete(id);
    tell();
    try {
      onStored(stored, batch.some(isEntry));
    } catch {
      // Telling others (tabs, the browser's storage manager) failed; what matters is stored.
    }
    return true;
  }

  const flush = drainer(() => waiting, writeBatch);

  const latest = (id: string) => {
    const last = waiting.filter((job) => job.id === id).at(-1);
    return last && ('create' in last ? last.create : last.after);
  };

  return {
    status,
    flush,
    latest,
    add(job) {
      waiting.push(job);
      tell();
      schedule(flush);
    },
    drop(id) {
      waiting = waiting.filter((job) => job.id !== id);
      failures.delete(id);
      tell();
    },
    applyWaiting(id, stored) {
      const own = waiting.filter((job) => job.id === id);
      return applyJobs(own, stored);
    },
    waiting: () => waiting,
    unsaved: () => idsOf(waiting.filter(isEntry)).flatMap((id) => latest(id) ?? []),
    isNew: (id) => waiting.some((job) => job.id === id && 'create' in job),
    recreateMissing() {
      for (const [id, code] of [...failures]) {
        const record = code === 'not-found' ? latest(id) : undefined;
        if (!record) continue;
        // Not `drop`: between the two nobody may read "saved".
        waiting = waiting.filter((job) => job.id !== id);
        waiting.push({ id, create: record });
      }
    },
  };
}

const idsOf = (jobs: readonly Job[]) => [...new Set(jobs.map(({ id }) => id))];
