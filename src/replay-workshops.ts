import type { Workshop } from './domain/workshop/workshop';
import { shortenJournal } from './state/journal';
import { applyLeftJobs, settledBy } from './state/left-jobs';
import { isWorkshopJob, lostBallots, type WorkshopJob } from './state/workshop-job';
import { readWorkshopJournals } from './state/workshop-journal';
import type { OpenDatabase } from './storage/database';
import { readWorkshop } from './storage/read-workshop';
import { replayWorkshop } from './storage/replay-workshop';

export interface Replayed {
  /** Ids of the workshops that were written. */
  stored: string[];
  /** By workshop, how many ballots found no place any more; none: no key. */
  lost: Map<string, number>;
  /** False when something stays where it is, to be tried again. */
  isDone: boolean;
}

/**
 * Stores what other windows left unsaved of their workshops, each workshop for itself.
 *
 * @param own key of this window's own journal, whose entries are in memory
 */
export async function replayWorkshops(open: OpenDatabase, own: string): Promise<Replayed> {
  const stored: string[] = [];
  const lost = new Map<string, number>();
  let isDone = true;
  for (const journal of readWorkshopJournals()) {
    if (journal.key === own) continue;
    const jobs = journal.records.filter(isWorkshopJob);
    const left = new Set<unknown>(journal.records.filter((record) => !isWorkshopJob(record)));
    for (const id of new Set(jobs.map((job) => job.id))) {
      const ofThis = jobs.filter((job) => job.id === id);
      const without = await replay(open, id, ofThis);
      if (without === null) for (const job of ofThis) left.add(job);
      else stored.push(id);
      if (without) lost.set(id, (lost.get(id) ?? 0) + without);
    }
    shortenJournal(
      journal,
      journal.records.filter((record) => left.has(record)),
    );
    isDone &&= left.size === 0;
  }
  return { stored, lost, isDone };
}

/**
 * How many ballots found no place; `null` when the storage does not take it now, cannot read what it belongs to, or it would make
 * something that cannot be read.
 */
async function replay(
  open: OpenDatabase,
  id: string,
  jobs: readonly WorkshopJob[],
): Promise<number | null> {
  let lost = 0;
  try {
    await replayWorkshop(open, id, (workshop) => {
      const next = applyLeftJobs(jobs, workshop);
      lost = lostBallots(jobs, workshop);
      return next && readWorkshop(next);
    });
    return lost;
  } catch {
    return null;
  }
}

/**
 * Crosses out in what other windows left behind what this one has just settled: else a ballot that was taken away would come
 * back with them, and one that was counted be told as lost.
 *
 * @param own key of this window's own journal
 */
export function crossOutSettled(
  jobs: readonly WorkshopJob[],
  before: Workshop | undefined,
  own: string,
): void {
  const isSettled = settledBy(jobs, before);
  for (const journal of readWorkshopJournals()) {
    const { key, records } = journal;
    const left = records.filter((record) => !isWorkshopJob(record) || !isSettled(record));
    if (key !== own && left.length < records.length) shortenJournal(journal, left);
  }
}
