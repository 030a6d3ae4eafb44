import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment, Summary } from '../domain/assessment';
import type { Repository } from '../storage/repository-types';
import { type Change, createSaveQueue, type SaveStatus } from './save-queue';

/** How many of the newest assessments are shown before the rest is read. */
export const FIRST_SUMMARIES = 20;

export interface Store {
  /** Newest first; `null` until the first ones are read. */
  summaries: ReadonlySignal<Summary[] | null>;
  summariesFailed: ReadonlySignal<boolean>;
  /** The assessment on screen, always with every entry, saved or not. */
  current: ReadonlySignal<Assessment | null>;
  saveStatus: ReadonlySignal<SaveStatus>;
  /** Reads the list anew: the newest first, then all. */
  refreshSummaries(): Promise<void>;
  /** Makes a stored assessment the current one; false when there is none with this id. */
  open(id: string): Promise<boolean>;
  /** Adds an assessment and makes it the current one. */
  create(assessment: Assessment): Promise<void>;
  /** Applies a pure change to the current assessment and saves it. */
  change(change: Change): void;
  /** Applies a pure change to any stored assessment; rejects when it cannot be saved. */
  changeStored(id: string, change: Change): Promise<void>;
  load(id: string): Promise<Assessment | null>;
  /** Everything, stored or still unsaved; for backups. */
  everything(): Promise<Everything>;
  /** Takes an assessment away and hands it back, so that it can be brought back. */
  remove(id: string): Promise<Assessment>;
  /** Writes several at once, all or nothing: bringing back and importing. */
  bringBack(assessments: Assessment[]): Promise<void>;
  retry(): Promise<void>;
}

export interface Everything {
  assessments: Assessment[];
  /** False when the storage did not answer and only what is in memory could be taken. */
  complete: boolean;
}

export interface Surroundings {
  schedule(work: () => void): void;
  /** Tells other tabs which records changed. */
  announce(ids: string[]): void;
  /** Called after each completed write. */
  onSaved(): void;
}

export function createStore(repository: Repository, around: Surroundings): Store & TabListener {
  const summaries = signal<Summary[] | null>(null);
  const summariesFailed = signal(false);
  const current = signal<Assessment | null>(null);
  /** Revision we know of; one more than this means nobody else wrote in between. */
  let knownRevision = 0;

  const queue = createSaveQueue(repository, around.schedule, (stored) => {
    const shown = current.peek();
    if (shown?.id === stored.id) {
      const onlyOurs = stored.revision <= knownRevision + 1;
      knownRevision = stored.revision;
      // Entries of another tab are in `stored` too: show them, with ours that still wait on top.
      if (!onlyOurs) current.value = queue.applyWaiting(stored.id, stored);
    }
    around.announce([stored.id]);
    around.onSaved();
  });

  function show(assessment: Assessment): void {
    knownRevision = assessment.revision;
    current.value = queue.applyWaiting(assessment.id, assessment);
  }

  async function load(id: string): Promise<Assessment | null> {
    const shown = current.peek();
    if (shown?.id === id && queue.waitsFor(id)) return shown;
    const stored = queue.created(id) ?? (await repository.load(id));
    return stored ? queue.applyWaiting(id, stored) : null;
  }

  async function refreshSummaries(): Promise<void> {
    try {
      const first = await repository.listSummaries(FIRST_SUMMARIES);
      summaries.value = first;
      summariesFailed.value = false;
      if (first.length === FIRST_SUMMARIES) summaries.value = await repository.listSummaries();
    } catch {
      // The cause reaches people through `summariesFailed`; the screen offers to try again.
      summariesFailed.value = true;
    }
  }

  return {
    summaries,
    summariesFailed,
    current,
    saveStatus: queue.status,
    refreshSummaries,
    load,
    async open(id) {
      if (current.peek()?.id === id && queue.waitsFor(id)) return true;
      const found = queue.created(id) ?? (await repository.load(id));
      if (found) show(found);
      return found !== undefined;
    },
    async create(assessment) {
      show(assessment);
      queue.add({ id: assessment.id, create: assessment });
      await queue.flush();
    },
    change(change) {
      const shown = current.peek();
      if (!shown) return;
      const changed = change(shown);
      if (changed === shown) return;
      current.value = changed;
      queue.add({ id: shown.id, change });
    },
    async changeStored(id, change) {
      await repository.update(id, change);
      if (current.peek()?.id === id) current.value = null;
      around.announce([id]);
    },
    async everything() {
      const shown = current.peek();
      const unsaved = shown && queue.waitsFor(shown.id) ? shown : null;
      try {
        const stored = await repository.loadAll();
        if (!unsaved) return { assessments: stored, complete: true };
        const others = stored.filter((assessment) => assessment.id !== unsaved.id);
        return { assessments: [unsaved, ...others], complete: true };
      } catch (error) {
        // A backup from memory is worth more than none when the storage is broken.
        if (!shown) throw error;
        return { assessments: [shown], complete: false };
      }
    },
    async remove(id) {
      const unsaved = await load(id);
      const removed = await repository.remove(id);
      queue.drop(id);
      await queue.flush();
      if (current.peek()?.id === id) current.value = null;
      around.announce([id]);
      return unsaved ?? removed;
    },
    async bringBack(assessments) {
      await repository.put(assessments);
      const shown = current.peek();
      if (assessments.some(({ id }) => id === shown?.id)) current.value = null;
      around.announce(assessments.map(({ id }) => id));
      around.onSaved();
    },
    async retry() {
      const status = queue.status.peek();
      const shown = current.peek();
      if (status.kind === 'failed' && status.code === 'not-found' && shown) {
        // Deleted in another tab while entries waited here: bring it back with these entries.
        queue.drop(shown.id);
        queue.add({ id: shown.id, create: shown });
      }
      await queue.flush();
    },
    async heard(ids) {
      await refreshSummaries();
      const shown = current.peek();
      if (!shown || !ids.includes(shown.id)) return;
      const stored = await repository.load(shown.id);
      if (stored && current.peek()?.id === stored.id) show(stored);
    },
  };
}

export interface TabListener {
  /** Another tab says that it changed these records. */
  heard(ids: string[]): Promise<void>;
}
