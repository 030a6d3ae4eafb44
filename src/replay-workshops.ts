import { shortenJournal } from './state/journal';
import { applyWorkshopJobs, isWorkshopJob, type WorkshopJob } from './state/workshop-job';
import { readWorkshopJournals } from './state/workshop-journal';
import type { OpenDatabase } from './storage/database';
import { replayWorkshop } from './storage/replay-workshop';

/**
 * Stores what other windows left unsaved of their workshops, each workshop for itself. Resolves with the ids of those that
 * were written, and whether something stays where it is, to be tried again.
 *
 * @param own key of this window's own journal, whose entries are in memory
 */
export async function replayWorkshops(
  open: OpenDatabase,
  own: string,
): Promise<{ stored: string[]; isDone: boolean }> {
  const stored: string[] = [];
  let isDone = true;
  for (const journal of readWorkshopJournals()) {
    if (journal.key === own) continue;
    const jobs = journal.records.filter(isWorkshopJob);
    const left = new Set<unknown>(journal.records.filter((record) => !isWorkshopJob(record)));
    for (const id of new Set(jobs.map((job) => job.id))) {
      const ofThis = jobs.filter((job) => job.id === id);
      if (await replay(open, id, ofThis)) stored.push(id);
      else for (const job of ofThis) left.add(job);
    }
    shortenJournal(
      journal,
      journal.records.filter((record) => left.has(record)),
    );
    isDone &&= left.size === 0;
  }
  return { stored, isDone };
}

/** False when the storage does not take it now, or cannot read what it belongs to. */
async function replay(
  open: OpenDatabase,
  id: string,
  jobs: readonly WorkshopJob[],
): Promise<boolean> {
  try {
    await replayWorkshop(open, id, (workshop) => applyWorkshopJobs(jobs, workshop));
    return true;
  } catch {
    return false;
  }
}
