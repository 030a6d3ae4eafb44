import type { Workshop } from '../domain/workshop/workshop';
import { writtenOver } from '../domain/workshop/written-over';
import { applyWorkshopJobs, ballotIn, type WorkshopJob } from './workshop-job';

/**
 * Does what a window left behind to the workshop as it is now, maybe much later. What people wrote meanwhile stays: words, lights
 * and details go in only where still stands what that window had before it, step by step.
 */
export function applyLeftJobs(
  jobs: readonly WorkshopJob[],
  workshop: Workshop | undefined,
): Workshop | undefined {
  return jobs.reduce(
    (next, job) => (next && isOvertaken(job, next) ? next : applyWorkshopJobs([job], next)),
    workshop,
  );
}

function isOvertaken(job: WorkshopJob, now: Workshop): boolean {
  if ('create' in job || job.over === undefined) return false;
  return writtenOver(now, job.change) !== job.over;
}

/**
 * Tells of a job that was left behind whether these jobs settled what it is about: a ballot or topic that was taken away, or a
 * ballot that lay in the box at the reveal. None of them may come again.
 *
 * @param before the workshop that the jobs found
 */
export function settledBy(
  jobs: readonly WorkshopJob[],
  before: Workshop | undefined,
): (left: WorkshopJob) => boolean {
  const settled = new Set<string | null>();
  let workshop = before;
  for (const job of jobs) {
    const kind = 'change' in job ? job.change[0] : 'create';
    if (kind === 'removeBallot' || kind === 'removeTopic') settled.add(thingIn(job));
    if (kind === 'revealBallots') {
      for (const { number } of workshop?.ballots ?? [])
        settled.add(keyOf(job.id, 'ballot', number));
    }
    workshop = applyWorkshopJobs([job], workshop);
  }
  settled.delete(null);
  return (left) => settled.has(thingIn(left));
}

/** The ballot or topic that comes or goes by a job. */
function thingIn(job: WorkshopJob): string | null {
  const ballot = ballotIn(job);
  if (ballot !== null) return keyOf(job.id, 'ballot', ballot);
  if ('create' in job) return null;
  const { change } = job;
  if (change[0] === 'parkTopic') return keyOf(job.id, 'topic', change[1].id);
  return change[0] === 'removeTopic' ? keyOf(job.id, 'topic', change[1]) : null;
}

const keyOf = (...parts: (string | null)[]) => JSON.stringify(parts);
