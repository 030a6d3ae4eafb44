import { signal } from '@preact/signals';
import { type Assessment, SCHEMA_VERSION } from '../domain/assessment';
import { visitPlace } from '../domain/visit';
import type { Repository } from '../storage/repository-types';
import { type Change, changeJob, stamped } from './job';
import { createSaveQueue } from './save-queue';
import type { StorageNews, Store, Surroundings, TabListener } from './store-types';
import { createSummaryList } from './summaries';

export type { Store, TabListener } from './store-types';

export function createStore(repository: Repository, around: Surroundings): Store & TabListener {
  const current = signal<Assessment | null>(null);
  /** Revision we know of; one more than this means nobody else wrote in between. */
  let knownRevision = 0;
  /** Counts what was asked to be shown, so that a slow answer never replaces a newer wish. */
  let wishes = 0;
  /** What should be on screen, even if it is gone just now. */
  let wished: string | null = null;
  /** An entry was given up, because another tab has a later one. */
  let overtaken = false;
  /** Counts the writes of each record, so that what was read before one is not taken for the newest. */
  const writes = new Map<string, number>();
  const news = signal<StorageNews | null>(null);
  const refused = signal(0);

  const queue = createSaveQueue(repository, around.schedule, (stored, entered) => {
    writes.set(stored.id, (writes.get(stored.id) ?? 0) + 1);
    if (current.peek()?.id === stored.id) {
      const onlyOurs = stored.revision <= knownRevision + 1 && !overtaken;
      // Entries of another tab are in `stored` too: show them, with ours that still wait on top.
      if (onlyOurs) knownRevision = Math.max(knownRevision, stored.revision);
      else show(stored);
    }
    around.announce([stored.id]);
    list.summariesChanged();
    if (entered) around.onSaved();
  });

  const list = createSummaryList(repository, queue.unsaved);

  function show(stored: Assessment): void {
    overtaken = false;
    knownRevision = stored.revision;
    current.value = queue.applyWaiting(stored.id, stored);
  }

  /** What is stored; read again when this tab has written meanwhile, and what was read is old. */
  async function loadStored(id: string): Promise<Assessment | null> {
    const before = writes.get(id);
    const stored = (await repository.load(id, 'looking')) ?? null;
    return writes.get(id) === before ? stored : loadStored(id);
  }

  async function load(id: string): Promise<Assessment | null> {
    return queue.latest(id) ?? (await repository.load(id)) ?? null;
  }

  function isReadOnly(): boolean {
    const version: number = current.value?.schemaVersion ?? SCHEMA_VERSION;
    const told = news.value;
    return told === 'newer-database' || told === 'closed-for-update' || version > SCHEMA_VERSION;
  }

  /** The record on screen was written or taken away by somebody else. */
  async function showAgain(ids: readonly string[]): Promise<void> {
    const id = wished;
    if (id === null || !ids.includes(id)) return;
    const stored = await loadStored(id);
    if (wished !== id) return;
    if (stored) show(stored);
    // Entries that wait keep the record on screen; saving them says that it is gone.
    else if (!queue.latest(id)) current.value = null;
  }

  async function heard(ids: readonly string[]): Promise<void> {
    await list.summariesChanged();
    // A storage that cannot be read now changes nothing on screen; the next write tells of it.
    await showAgain(ids).catch(() => undefined);
  }

  function shownAs(id: string): Assessment | null {
    const shown = current.peek();
    return shown?.id === id ? shown : null;
  }

  const me = () => ({ id: around.writerId(), now: around.clock() });

  function changeShown(shown: Assessment, change: Change, quiet: boolean): void {
    if (isReadOnly()) {
      if (!quiet) refused.value += 1;
      return;
    }
    const job = changeJob(shown, change, me(), () => {
      overtaken = true;
    });
    if (!job) return;
    if (current.peek() === shown) current.value = job.after;
    queue.add({ ...job, quiet });
  }

  function changeCurrent(change: Change, quiet: boolean): void {
    const shown = current.peek();
    if (shown) changeShown(shown, change, quiet);
  }

  return {
    ...list,
    current,
    saveStatus: queue.status,
    news,
    isReadOnly,
    refused,
    // What is on screen also knows what another tab wrote since.
    unsaved: () => queue.unsaved().map((last) => shownAs(last.id) ?? last),
    waiting: queue.waiting,
    load,
    flush: queue.flush,
    async open(id) {
      wishes += 1;
      wished = id;
      const wish = wishes;
      const waiting = queue.latest(id);
      const found =
        waiting ??
        (await loadStored(id).catch((error: unknown) => {
          // Nothing of the one before may stay around what cannot be read.
          if (wish === wishes && current.peek()?.id !== id) current.value = null;
          throw error;
        }));
      if (wish !== wishes) return found;
      if (found && !waiting) show(found);
      else current.value = found;
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
      const shown = current.peek();
      const known = shown?.id === id ? shown : queue.latest(id);
      if (known) {
        changeShown(known, change, false);
        await queue.flush();
        await list.summariesChanged();
        return;
      }
      // Not open, so nobody would see it wait: it succeeds now, or whoever asked is told.
      await queue.flush();
      await repository.update(id, stamped(change, me()));
      around.announce([id]);
      await list.summariesChanged();
    },
    everything: async () =>
      (await import('./everything')).readEverything(repository, queue, current.peek()),
    async remove(id) {
      await queue.flush();
      // What is taken away is what comes back, also when another tab has just written it.
      const stored = queue.isNew(id) ? null : await repository.remove(id);
      const last = queue.latest(id) ?? stored;
      queue.drop(id);
      if (current.peek()?.id === id) current.value = null;
      await list.summariesChanged();
      around.announce([id]);
      if (!last) throw new Error(`There was no assessment ${id}`);
      return last;
    },
    async bringBack(assessments, gone = [], read) {
      await repository.put(assessments, gone, read);
      const ids = [...assessments.map(({ id }) => id), ...gone];
      // It is stored, whatever comes now: who asked may not be told that nothing has changed.
      around.announce(ids);
      around.onSaved();
      await heard(ids);
    },
    async retry() {
      queue.recreateMissing();
      await queue.flush();
    },
    heard,
  };
}
