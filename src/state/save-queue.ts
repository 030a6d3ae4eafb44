import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../domain/assessment';
import type { Repository } from '../storage/repository-types';

/** A pure change; applied to what is on screen at once and to what is stored in a transaction. */
export type Change = (assessment: Assessment) => Assessment;

export type SaveStatus =
  | { kind: 'saved' }
  | { kind: 'saving' }
  /** `code` is a StorageError's code; the entries are still in memory. */
  | { kind: 'failed'; code: string };

type Job = { id: string; create: Assessment } | { id: string; change: Change };

export interface SaveQueue {
  status: ReadonlySignal<SaveStatus>;
  add(job: Job): void;
  /** Writes what waits; also the retry after a failure. Resolves when nothing more can be written. */
  flush(): Promise<void>;
  /** What is waiting for this record, applied to `stored`. */
  applyWaiting(id: string, stored: Assessment): Assessment;
  waitsFor(id: string): boolean;
  /** A record that was created here and is not stored yet. */
  created(id: string): Assessment | null;
  /** Forgets what waits for a record that is being deleted. */
  drop(id: string): void;
}

/**
 * Saves in the order of entry. Entries that come while a transaction runs go together into the
 * next one, so typing never builds up a tail. A failed write keeps its entries and says so.
 */
export function createSaveQueue(
  repository: Repository,
  schedule: (work: () => void) => void,
  onStored: (stored: Assessment) => void,
): SaveQueue {
  const status = signal<SaveStatus>({ kind: 'saved' });
  let waiting: Job[] = [];
  let running: Promise<void> | null = null;

  async function writeNext(): Promise<void> {
    const [first] = waiting;
    if (!first) return;
    const batch = 'create' in first ? [first] : sameRecord(waiting, first.id);
    const stored = await write(repository, first, batch);
    waiting = waiting.filter((job) => !batch.includes(job));
    onStored(stored);
  }

  async function drain(): Promise<void> {
    status.value = { kind: 'saving' };
    try {
      while (waiting.length > 0) await writeNext();
      status.value = { kind: 'saved' };
    } catch (error) {
      status.value = { kind: 'failed', code: codeOf(error) };
    }
  }

  function flush(): Promise<void> {
    if (waiting.length === 0) {
      // Deleting a record may have taken away the last entry that could not be saved.
      if (!running) status.value = { kind: 'saved' };
      return running ?? Promise.resolve();
    }
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    status,
    flush,
    add(job) {
      waiting.push(job);
      // A failure stays in view until a write succeeds; it must not flicker to "saving" and back.
      if (status.value.kind === 'saved') status.value = { kind: 'saving' };
      schedule(flush);
    },
    applyWaiting: (id, stored) =>
      waiting.reduce((record, job) => {
        if (job.id !== id) return record;
        return 'create' in job ? job.create : job.change(record);
      }, stored),
    waitsFor: (id) => waiting.some((job) => job.id === id),
    created(id) {
      const job = waiting.find((waitingJob) => waitingJob.id === id && 'create' in waitingJob);
      return job && 'create' in job ? job.create : null;
    },
    drop(id) {
      waiting = waiting.filter((job) => job.id !== id);
    },
  };
}

async function write(repository: Repository, first: Job, batch: Job[]): Promise<Assessment> {
  if ('create' in first) {
    await repository.put([first.create]);
    return { ...first.create, revision: first.create.revision + 1 };
  }
  return repository.update(first.id, (stored) =>
    batch.reduce((record, job) => ('change' in job ? job.change(record) : record), stored),
  );
}

/** The leading run of changes to one record: these fit into one transaction. */
function sameRecord(jobs: Job[], id: string): Job[] {
  const end = jobs.findIndex((job) => job.id !== id || 'create' in job);
  return end === -1 ? [...jobs] : jobs.slice(0, end);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'failed';
}
