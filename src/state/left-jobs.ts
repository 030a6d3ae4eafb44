import { sameBallotIn } from '../domain/workshop/ballots';
import type { Ballot, Workshop } from '../domain/workshop/workshop';
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
 * ballot that lay in the box at the reveal. None of them may come again; another ballot that has the number of one may.
 *
 * @param jobs of one workshop
 * @param before the workshop that the jobs found
 */
export function settledBy(
  jobs: readonly WorkshopJob[],
  before: Workshop | undefined,
): (left: WorkshopJob) => boolean {
  const settled = new Set<string | null>();
  let ballots: readonly Ballot[] = [];
  let workshop = before;
  for (const job of jobs) {
    const after = applyWorkshopJobs([job], workshop);
    const kind = 'change' in job ? job.change[0] : 'create';
    const left = new Set(kind === 'removeBallot' ? after?.ballots : []);
    if (kind === 'removeBallot' || kind === 'revealBallots') {
      const gone = workshop?.ballots.filter((ballot) => !left.has(ballot)) ?? [];
      ballots = [...ballots, ...gone];
      for (const { number } of gone) settled.add(keyOf(job.id, 'ballot', number));
    }
    if (kind === 'removeBallot' || kind === 'removeTopic') settled.add(thingIn(job));
    workshop = after;
  }
  settled.delete(null);
  const checkpointIds = workshop?.checkpointIds ?? [];
  return (left) => {
    if (!('change' in left) || left.change[0] !== 'castBallot') return settled.has(thingIn(left));
    const isOfThis = jobs.some(({ id }) => id === left.id);
    return isOfThis && sameBallotIn({ ballots, checkpointIds }, left.change[1]) !== null;
  };
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
