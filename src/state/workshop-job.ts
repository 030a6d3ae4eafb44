import type { Day } from '../domain/assessment';
import { changeWorkshop, isWorkshopChange, type WorkshopChange } from '../domain/workshop/changes';
import type { Workshop } from '../domain/workshop/workshop';

/** Something to be written; plain data. */
export type WorkshopJob =
  | { id: string; create: Workshop }
  | { id: string; change: WorkshopChange; today: Day };

/** The workshop with what these jobs do to it. */
export function applyWorkshopJobs(
  jobs: readonly WorkshopJob[],
  workshop: Workshop | undefined,
): Workshop | undefined {
  return jobs.reduce((next, job) => {
    if ('create' in job) return next ?? job.create;
    return next && changeWorkshop(next, job.change, job.today);
  }, workshop);
}

/** A ballot that had no place any more: another window had opened the box, or filled it. */
export function lostBallots(
  jobs: readonly WorkshopJob[],
  stored: Workshop,
): (readonly [kind: 'castBallot', ...rest: unknown[]])[] {
  return jobs.flatMap((job) => {
    if ('create' in job || job.change[0] !== 'castBallot') return [];
    const after = applyWorkshopJobs([job], stored);
    const [, { number }] = job.change;
    const isThere = stored.ballots.some((ballot) => ballot.number === number);
    return after === stored && !isThere ? [job.change] : [];
  });
}

/** True for what a journal of this version holds; one of a newer version may know other changes. */
export function isWorkshopJob(value: unknown): value is WorkshopJob {
  if (typeof value !== 'object' || value === null) return false;
  const { id, create, change, today } = value as Record<string, unknown>;
  if (typeof id !== 'string') return false;
  if (create !== undefined) return typeof create === 'object' && create !== null;
  return typeof today === 'string' && isWorkshopChange(change);
}

/**
 * The jobs as a journal keeps them: ballots that follow each other are sorted by what they say, so that not even what was
 * left behind tells who came first.
 */
export function withoutOrder(jobs: readonly WorkshopJob[]): WorkshopJob[] {
  const runs: WorkshopJob[][] = [];
  for (const job of jobs) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    if (last && before && isCast(job) && isCast(before) && job.id === before.id) last.push(job);
    else runs.push([job]);
  }
  return runs.flatMap((run) => run.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1)));
}

const isCast = (job: WorkshopJob) => 'change' in job && job.change[0] === 'castBallot';

/** What it says comes first; the day is the same for all that lie in one box on one day. */
function textOf(job: WorkshopJob): string {
  return JSON.stringify('change' in job ? [job.change[1], job.today] : job);
}
