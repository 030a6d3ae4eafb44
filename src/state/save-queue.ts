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

export type Job =
  | { id: string; create: Assessment }
  | {
      id: string;
      change: Change;
      /** The record with this change, as this tab shows it. */
      after: Assessment;
      /** No entry of a person (where they last looked): never worth an alarm. */
      quiet?: boolean;
    };

export interface SaveQueue {
  status: ReadonlySignal<SaveStatus>;
  add(job: Job): void;
  /** Writes what waits, also what failed before. Resolves when nothing more can be written now. */
  flush(): Promise<void>;
  /** `stored` with what is waiting for it. */
  applyWaiting(id: string, stored: Assessment): Assessment;
  /** Records something waits for. */
  waitingIds(): string[];
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
  let running: Promise<void> | null = null;
  let askedAgain = false;

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
      stored = await write(repository, id, batch);
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

  async function drain(): Promise<void> {
    do {
      askedAgain = false;
      const failedNow = new Set<string>();
      for (;;) {
        const next = waiting.find((job) => !failedNow.has(job.id));
        if (!next) break;
        if (!(await writeBatch(next.id))) failedNow.add(next.id);
      }
    } while (askedAgain && waiting.length > 0);
  }

  function flush(): Promise<void> {
    if (running) {
      askedAgain = true;
      return running;
    }
    running = drain().finally(() => {
      running = null;
    });
    return running;
  }

  function add(job: Job): void {
    waiting.push(job);
    tell();
    schedule(flush);
  }

  const latest = (id: string) => {
    const states = waiting.flatMap((job) => {
      if (job.id !== id) return [];
      return 'create' in job ? job.create : job.after;
    });
    return states.at(-1);
  };

  function drop(id: string): void {
    waiting = waiting.filter((job) => job.id !== id);
    failures.delete(id);
    tell();
  }

  return {
    status,
    flush,
    add,
    latest,
    drop,
    applyWaiting: (id, stored) =>
      waiting.reduce((record, job) => {
        if (job.id !== id) return record;
        return 'create' in job ? job.create : job.change(record);
      }, stored),
    waitingIds: () => [...new Set(waiting.map(({ id }) => id))],
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

function isEntry(job: Job): boolean {
  return 'create' in job || job.quiet !== true;
}

/** A creation alone, or the changes to one record up to its next creation: what fits one transaction. */
function nextBatch(jobs: readonly Job[], id: string): Job[] {
  const own = jobs.filter((job) => job.id === id);
  const creation = own.findIndex((job) => 'create' in job);
  if (creation === 0) return own.slice(0, 1);
  return creation === -1 ? own : own.slice(0, creation);
}

async function write(
  repository: Repository,
  id: string,
  batch: readonly Job[],
): Promise<Assessment> {
  const [first] = batch;
  if (first && 'create' in first) {
    await repository.put([first.create]);
    return { ...first.create, revision: first.create.revision + 1 };
  }
  return repository.update(id, (stored) =>
    batch.reduce((record, job) => ('change' in job ? job.change(record) : record), stored),
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'failed';
}
