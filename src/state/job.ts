import type { Assessment } from '../domain/assessment';
import { keepBoth } from '../domain/keep-both';
import { entriesApart, isOvertaken } from '../domain/overtaken';
import { stampChanges, type Writer } from '../domain/stamp';
import type { Repository } from '../storage/repository-types';

/** A pure change; applied to what is on screen at once and to what is stored in a transaction. */
export type Change = (assessment: Assessment) => Assessment;

/** Something to be written. */
export type Job = { id: string; create: Assessment } | ChangeJob;

interface ChangeJob {
  id: string;
  change: Change;
  /** The record without it, as this tab showed it. */
  before: Assessment;
  /** The record with this change, as this tab shows it. */
  after: Assessment;
  /** No entry of a person (where they last looked): never worth an alarm. */
  quiet?: boolean;
}

/** The same change, noting which entries it touched, by whom and when. */
export function stamped(change: Change, by: Writer): Change {
  return (record) => {
    const after = change(record);
    return after === record ? record : stampChanges(record, after, by);
  };
}

/**
 * The job of a change that a person made on `shown`; `null` when nothing changes by it. Typed here
 * before somebody typed in another tab, and written after: then the later entry stays. What cannot
 * be told so, because a measure was removed or a file of another device came in, stays beside it.
 *
 * @param onAltered is told when what is stored is not what `shown` shows with this change
 */
export function changeJob(
  before: Assessment,
  wanted: Change,
  by: Writer,
  onAltered: () => void,
): ChangeJob | null {
  const change = stamped(wanted, by);
  const after = change(before);
  if (after === before) return null;
  return {
    id: before.id,
    before,
    after,
    change(stored) {
      const apart = entriesApart(before, after, stored, by.id);
      if (apart.length > 0) {
        onAltered();
        return keepBoth({ before, after, stored, changed: change(stored), by }, apart);
      }
      if (!isOvertaken(before, after, stored)) return change(stored);
      onAltered();
      return stored;
    },
  };
}

export function isEntry(job: Job): boolean {
  return 'create' in job || job.quiet !== true;
}

/** A creation alone, or the changes to one record up to its next creation: what fits one transaction. */
export function nextBatch(jobs: readonly Job[], id: string): Job[] {
  const own = jobs.filter((job) => job.id === id);
  const creation = own.findIndex((job) => 'create' in job);
  if (creation === 0) return own.slice(0, 1);
  return creation === -1 ? own : own.slice(0, creation);
}

/** `record` with what these jobs do to it. */
export function applyJobs(jobs: readonly Job[], record: Assessment): Assessment {
  return jobs.reduce((next, job) => ('create' in job ? job.create : job.change(next)), record);
}

/** Writes a batch; resolves with what is stored then. */
export async function writeJobs(
  repository: Repository,
  id: string,
  batch: readonly Job[],
): Promise<Assessment> {
  const [first] = batch;
  if (!first || !('create' in first)) {
    return repository.update(id, (stored) => applyJobs(batch, stored));
  }
  const { create } = first;
  // Somebody may have written it meanwhile: out of this tab's journal, or another tab brought it back.
  if (await repository.load(id)) {
    const { mergeAssessments } = await import('../domain/merge');
    return repository.update(id, (stored) => mergeAssessments(stored, create));
  }
  await repository.put([create]);
  return { ...create, revision: create.revision + 1 };
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'failed';
}
