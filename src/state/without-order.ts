import { ballotIn, type WorkshopJob } from './workshop-job';

/**
 * The jobs as a journal keeps them: what happened to the ballots comes first, sorted by what they say, each ballot's own story
 * in its order. So not even what was left behind tells who came first. Only a reveal parts what was before from what is after.
 */
export function withoutOrder(jobs: readonly WorkshopJob[]): WorkshopJob[] {
  const ids = [...new Set(jobs.map(({ id }) => id))];
  return ids.flatMap((id) => partsOf(jobs.filter((job) => job.id === id)).flatMap(ballotsFirst));
}

/** A creation and a reveal stand alone; nothing moves past them. */
function partsOf(jobs: readonly WorkshopJob[]): WorkshopJob[][] {
  const parts: WorkshopJob[][] = [[]];
  for (const job of jobs) {
    if ('create' in job || job.change[0] === 'revealBallots') parts.push([job], []);
    else parts.at(-1)?.push(job);
  }
  return parts;
}

function ballotsFirst(part: readonly WorkshopJob[]): WorkshopJob[] {
  const numbers = new Set(part.flatMap((job) => ballotIn(job) ?? []));
  const stories = [...numbers].map((number) => {
    const story = part.filter((job) => ballotIn(job) === number);
    return { story, text: JSON.stringify(story.map(said)) };
  });
  stories.sort((a, b) => (a.text < b.text ? -1 : 1));
  const others = part.filter((job) => ballotIn(job) === null);
  return [...stories.flatMap(({ story }) => story), ...others];
}

/** The lights first; the number only tells apart what says the same. */
function said(job: WorkshopJob): unknown {
  if (!('change' in job) || job.change[0] !== 'castBallot') return job;
  const { ratings, notes, number } = job.change[1];
  return [ratings, notes, number, job.today];
}
