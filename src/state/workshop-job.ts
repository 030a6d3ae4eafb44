import type { Day } from '../domain/assessment';
import { hasBallot } from '../domain/workshop/ballots';
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

/**
 * How many ballots found no place when these jobs were done: the box had been opened or filled by another window, or was gone.
 *
 * @param before the workshop that the jobs found; what they did to it later says nothing, e.g. a reveal takes all numbers away
 */
export function lostBallots(jobs: readonly WorkshopJob[], before: Workshop | undefined): number {
  let lost = 0;
  let workshop = before;
  for (const job of jobs) {
    const after = applyWorkshopJobs([job], workshop);
    const number = numberOf(job);
    const isIn = after !== workshop || (workshop && hasBallot(workshop, number ?? ''));
    if (number !== null && !isIn) lost += 1;
    workshop = after;
  }
  return lost;
}

/** The ballot that a job puts into the box. */
function numberOf(job: WorkshopJob): string | null {
  return 'change' in job && job.change[0] === 'castBallot' ? job.change[1].number : null;
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
