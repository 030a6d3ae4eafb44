import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment, Summary } from '../domain/assessment';
import { summarise } from '../domain/summary';
import type { Repository } from '../storage/repository-types';

/** How many of the newest assessments are shown before the rest is read. */
export const FIRST_SUMMARIES = 20;

export interface SummaryList {
  /** Newest first; `null` until the first ones are read. */
  summaries: ReadonlySignal<Summary[] | null>;
  summariesFailed: ReadonlySignal<boolean>;
  /** Reads the list anew: the newest first, then all. */
  refreshSummaries(): Promise<void>;
  /** Reads the list and keeps it fresh until the returned function is called. */
  watchSummaries(): () => void;
  /** Records changed: reads the list anew if somebody watches it. */
  summariesChanged(): Promise<void>;
}

/** @param unsaved what is only in memory, the latest last: the list shows it, whatever the storage does */
export function createSummaryList(
  repository: Repository,
  unsaved: () => readonly Assessment[],
): SummaryList {
  const summaries = signal<Summary[] | null>(null);
  const summariesFailed = signal(false);
  let firstReading: Promise<void> | null = null;
  let watchers = 0;

  function show(stored: readonly Summary[]): void {
    const waiting = unsaved().map(summarise).reverse();
    const ids = new Set(waiting.map(({ id }) => id));
    summaries.value = [...waiting, ...stored.filter(({ id }) => !ids.has(id))];
  }

  async function read(): Promise<void> {
    const before = summaries.peek();
    // What is in memory need not wait for the storage.
    if (before && unsaved().length > 0) show(before);
    try {
      // A list that is already longer must not shrink and grow again before people's eyes.
      const isLong = (summaries.peek()?.length ?? 0) > FIRST_SUMMARIES;
      const first = isLong ? undefined : await repository.listSummaries(FIRST_SUMMARIES);
      if (first) show(first);
      summariesFailed.value = false;
      if (!first || first.length === FIRST_SUMMARIES) {
        show(await repository.listSummaries());
      }
    } catch {
      // The cause reaches people through `summariesFailed`; the screen offers to try again.
      summariesFailed.value = true;
      const known = summaries.peek();
      if (known || unsaved().length > 0) show(known ?? []);
    }
  }

  function refreshSummaries(): Promise<void> {
    // The app begins to read before its screen stands; the screen then joins that reading.
    const begun = summaries.peek() === null ? firstReading : null;
    if (begun) return begun;
    const reading = read().finally(() => {
      firstReading = null;
    });
    firstReading = reading;
    return reading;
  }

  return {
    summaries,
    summariesFailed,
    refreshSummaries,
    watchSummaries() {
      watchers += 1;
      refreshSummaries();
      return () => {
        watchers -= 1;
      };
    },
    summariesChanged: async () => {
      if (watchers > 0) await refreshSummaries();
    },
  };
}
