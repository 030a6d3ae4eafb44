import type { Day } from '../domain/assessment';
import { hasBallot, sameBallotIn } from '../domain/workshop/ballots';
import { changeWorkshop, isWorkshopChange, type WorkshopChange } from '../domain/workshop/changes';
import { keepBothWords } from '../domain/workshop/keep-both-words';
import type { Workshop } from '../domain/workshop/workshop';

/** Something to be written; plain data. */
export type WorkshopJob =
  | { id: string; create: Workshop }
  /** `over`: see `writtenOver`; one of an older version has none. */
  | { id: string; change: WorkshopChange; today: Day; over?: string };

/** The workshop with what these jobs do to it. */
export function applyWorkshopJobs(
  jobs: readonly WorkshopJob[],
  workshop: Workshop | undefined,
): Workshop | undefined {
  return jobs.reduce((next, job) => {
    if ('create' in job) return next ?? job.create;
    if (!next) return next;
    const { change, over } = job;
    const onto = over === undefined ? change : keepBothWords(next, change, over);
    return changeWorkshop(next, onto, job.today);
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
    const isCast = 'change' in job && job.change[0] === 'castBallot';
    if (isCast && after === workshop && !(workshop && isCounted(job, workshop))) lost += 1;
    workshop = after;
  }
  return lost;
}

/**
 * The numbers that ballots got when these jobs were done, because another one lay under their own: two windows had entered them
 * at the same moment.
 *
 * @param before the workshop that the jobs found
 */
export function movedBallots(jobs: readonly WorkshopJob[], before: Workshop | undefined): string[] {
  const moved: string[] = [];
  let workshop = before;
  for (const job of jobs) {
    const after = applyWorkshopJobs([job], workshop);
    if (after && workshop && 'change' in job && job.change[0] === 'castBallot') {
      const number = sameBallotIn(after, job.change[1])?.number ?? job.change[1].number;
      if (number !== job.change[1].number && !hasBallot(workshop, number)) moved.push(number);
    }
    workshop = after;
  }
  return moved;
}

/** True when the ballot that a job brings lies in the box. */
export function isCounted(job: WorkshopJob, workshop: Workshop): boolean {
  if (!('change' in job) || job.change[0] !== 'castBallot') return false;
  return sameBallotIn(workshop, job.change[1]) !== null;
}

/** The number of the ballot that comes or goes by a job. */
export function ballotIn(job: WorkshopJob): string | null {
  if ('create' in job) return null;
  const { change } = job;
  if (change[0] === 'castBallot') return change[1].number;
  return change[0] === 'removeBallot' ? change[1] : null;
}

/** True for what a journal of this version holds; one of a newer version may know other changes. */
export function isWorkshopJob(value: unknown): value is WorkshopJob {
  if (typeof value !== 'object' || value === null) return false;
  const { id, create, change, today, over } = value as Record<string, unknown>;
  if (typeof id !== 'string') return false;
  if (create !== undefined) return Object(create).id === id;
  if (over !== undefined && typeof over !== 'string') return false;
  return typeof today === 'string' && isWorkshopChange(change);
}
