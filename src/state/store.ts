import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../domain/assessment';
import { stampChanges } from '../domain/stamp';
import { visitPlace } from '../domain/visit';
import type { Repository } from '../storage/repository-types';
import { type Change, createSaveQueue, type SaveStatus } from './save-queue';
import { createSummaryList, type SummaryList } from './summaries';

export interface Store extends SummaryList {
  /** The assessment on screen, always with every entry, saved or not; `null` when there is none. */
  current: ReadonlySignal<Assessment | null>;
  saveStatus: ReadonlySignal<SaveStatus>;
  /** Makes an assessment the current one and hands it out; `null` when there is none with this id. */
  open(id: string): Promise<Assessment | null>;
  /** Adds an assessment and makes it the current one; nobody need wait for the storage. */
  create(assessment: Assessment): void;
  /** Applies a pure change to the current assessment and saves it. */
  change(change: Change): void;
  /** The same for any assessment, open or not; rejects when one that is not open cannot be written. */
  changeIn(id: string, change: Change): Promise<void>;
  /** Remembers where in the current assessment the person looked; not an entry. */
  visit(place: string): void;
  load(id: string): Promise<Assessment | null>;
  /** Everything, stored or still unsaved; for backups. */
  everything(): Promise<Everything>;
  /** Takes an assessment away and hands it back, so that it can be brought back. */
  remove(id: string): Promise<Assessment>;
  /** Writes several and takes others away, all or nothing: bringing back and importing. */
  bringBack(assessments: readonly Assessment[], gone?: readonly string[]): Promise<void>;
  /** Writes what waits. */
  flush(): Promise<void>;
  /** The person asks to save what failed; what was deleted elsewhere meanwhile comes back. */
  retry(): Promise<void>;
}

export interface Everything {
  assessments: Assessment[];
  /** What a backup of this would lack: unreadable records, or all that is not in memory. */
  lacking: 'nothing' | 'unreadable' | 'all-but-memory';
}

export interface Surroundings {
  schedule(work: () => void): void;
  /** Tells other tabs which records changed. */
  announce(ids: readonly string[]): void;
  /** Called after each completed write of an entry. */
  onSaved(): void;
  /** Of this browser on this device; versions of entries are counted under it. */
  writerId(): string;
  /** Milliseconds since 1970. */
  clock(): number;
}

export interface TabListener {
  /** Another tab says that it changed these records. */
  heard(ids: readonly string[]): Promise<void>;
}

export function createStore(repository: Repository, around: Surroundings): Store & TabListener {
  const list = createSummaryList(repository);
  const current = signal<Assessment | null>(null);
  /** Revision we know of; one more than this means nobody else wrote in between. */
  let knownRevision = 0;
  /** Counts what was asked to be shown, so that a slow answer never replaces a newer wish. */
  let wishes = 0;
  /** What should be on screen, even if it is gone just now. */
  let wished: string | null = null;

  const queue = createSaveQueue(repository, around.schedule, (stored, entered) => {
    if (current.peek()?.id === stored.id) {
      const onlyOurs = stored.revision <= knownRevision + 1;
      knownRevision = stored.revision;
      // Entries of another tab are in `stored` too: show them, with ours that still wait on top.
      if (!onlyOurs) current.value = queue.applyWaiting(stored.id, stored);
    }
    around.announce([stored.id]);
    list.summariesChanged();
    if (entered) around.onSaved();
  });

  function show(assessment: Assessment): void {
    knownRevision = assessment.revision;
    current.value = queue.applyWaiting(assessment.id, assessment);
  }

  async function load(id: string): Promise<Assessment | null> {
    return queue.latest(id) ?? (await repository.load(id)) ?? null;
  }

  /** The record on screen was written or taken away by somebody else. */
  async function showAgain(ids: readonly string[]): Promise<void> {
    const id = wished;
    if (id === null || !ids.includes(id)) return;
    const stored = await repository.load(id);
    if (wished !== id) return;
    if (stored) show(stored);
    // Entries that wait keep the record on screen; saving them says that it is gone.
    else if (!queue.latest(id)) current.value = null;
  }

  /** The same change, noting which entries it touched; the moment is that of the entry. */
  function stamped(change: Change): Change {
    const by = { id: around.writerId(), now: around.clock() };
    return (record) => {
      const after = change(record);
      return after === record ? record : stampChanges(record, after, by);
    };
  }

  function changeCurrent(plainChange: Change, quiet: boolean): void {
    const shown = current.peek();
    if (!shown) return;
    const change = stamped(plainChange);
    const after = change(shown);
    if (after === shown) return;
    current.value = after;
    queue.add({ id: shown.id, change, after, quiet });
  }

  return {
    ...list,
    current,
    saveStatus: queue.status,
    load,
    flush: queue.flush,
    async open(id) {
      wishes += 1;
      wished = id;
      const wish = wishes;
      const found = await load(id);
      if (wish === wishes) {
        if (found) show(found);
        else current.value = null;
      }
      return found;
    },
    create(assessment) {
      wishes += 1;
      wished = assessment.id;
      queue.add({ id: assessment.id, create: assessment });
      show(assessment);
    },
    change: (change) => changeCurrent(change, false),
    visit: (place) => changeCurrent((record) => visitPlace(record, place), true),
    async changeIn(id, change) {
      if (current.peek()?.id === id) {
        changeCurrent(change, false);
        await queue.flush();
        return;
      }
      // Not open, so nobody would see it wait: it succeeds now, or whoever asked is told.
      await queue.flush();
      await repository.update(id, stamped(change));
      around.announce([id]);
      await list.summariesChanged();
    },
    everything: () => readEverything(repository, queue, current.peek()),
    async remove(id) {
      await queue.flush();
      const last = await load(id);
      if (!queue.isNew(id) || !last) await repository.remove(id);
      queue.drop(id);
      if (current.peek()?.id === id) current.value = null;
      await list.summariesChanged();
      around.announce([id]);
      if (!last) throw new Error(`There was no assessment ${id}`);
      return last;
    },
    async bringBack(assessments, gone = []) {
      await repository.put(assessments, gone);
      const ids = [...assessments.map(({ id }) => id), ...gone];
      await Promise.all([showAgain(ids), list.summariesChanged()]);
      around.announce(ids);
      around.onSaved();
    },
    async retry() {
      queue.recreateMissing();
      await queue.flush();
    },
    async heard(ids) {
      await list.summariesChanged();
      // A storage that cannot be read now changes nothing on screen; the next write tells of it.
      await showAgain(ids).catch(() => undefined);
    },
  };
}

/** What is stored with what still waits; when the storage is broken, what is in memory. */
async function readEverything(
  repository: Repository,
  queue: ReturnType<typeof createSaveQueue>,
  shown: Assessment | null,
): Promise<Everything> {
  const waiting = queue.waitingIds().flatMap((id) => queue.latest(id) ?? []);
  try {
    const { assessments, unreadable } = await repository.loadAll();
    const stored = assessments.map((record) => queue.applyWaiting(record.id, record));
    const known = new Set(stored.map(({ id }) => id));
    return {
      assessments: [...waiting.filter(({ id }) => !known.has(id)), ...stored],
      lacking: unreadable > 0 ? 'unreadable' : 'nothing',
    };
  } catch (error) {
    // A backup from memory is worth more than none when the storage is broken.
    const others = shown && !waiting.some(({ id }) => id === shown.id) ? [shown] : [];
    const inMemory = [...waiting, ...others];
    if (inMemory.length === 0) throw error;
    return { assessments: inMemory, lacking: 'all-but-memory' };
  }
}
