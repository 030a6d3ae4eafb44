import type { Assessment } from './assessment';
import type { Rating } from './instrument';
import { isOpen } from './measure-status';
import { answerTo } from './rating';

export interface Progress {
  total: number;
  rated: number;
  counts: Record<Rating, number>;
  /** Ids of checkpoints without a light, in order. */
  unrated: string[];
}

/** How far the seven lights have come. */
export function summariseProgress(assessment: Assessment): Progress {
  const counts: Record<Rating, number> = { red: 0, yellow: 0, green: 0 };
  const unrated: string[] = [];
  for (const id of assessment.checkpointIds) {
    const { rating } = answerTo(assessment, id);
    if (rating) counts[rating] += 1;
    else unrated.push(id);
  }
  const total = assessment.checkpointIds.length;
  return { total, rated: total - unrated.length, counts, unrated };
}

/** The lights that were given, by checkpoint id. */
export function ratedCheckpoints(assessment: Assessment): Record<string, Rating> {
  const ratings: Record<string, Rating> = {};
  for (const id of assessment.checkpointIds) {
    const { rating } = answerTo(assessment, id);
    if (rating) ratings[id] = rating;
  }
  return ratings;
}

export interface PlanOffer {
  checkpointId: string;
  rating: 'red' | 'yellow';
  /** Measures already planned for it, whatever their status. */
  measures: number;
}

/** Checkpoints that ask for measures: red first, then yellow, each in the instrument's order. */
export function offersForPlan(assessment: Assessment): PlanOffer[] {
  const offers = (rating: 'red' | 'yellow') =>
    assessment.checkpointIds
      .filter((id) => answerTo(assessment, id).rating === rating)
      .map((checkpointId) => ({
        checkpointId,
        rating,
        measures: assessment.measures.filter((m) => m.checkpointId === checkpointId).length,
      }));
  return [...offers('red'), ...offers('yellow')];
}

/** What would help most now. */
export type NextStep =
  | { kind: 'rate'; checkpointId: string }
  | { kind: 'plan-red'; checkpointId: string }
  | { kind: 'plan' }
  | { kind: 'complete-plan'; measures: number }
  | { kind: 'follow-up' }
  | { kind: 'all-done' }
  | { kind: 'all-green' };

/**
 * The next sensible step: rate what lies ahead, then a measure for each red checkpoint, then any
 * measure at all, then name people and Kontrolle dates, then come back on these dates, and when
 * everything is done or dropped, rate again. Skipping is allowed: a checkpoint left out on the way
 * never stands between a person and the plan.
 */
export function nextStep(assessment: Assessment): NextStep {
  const { unrated } = summariseProgress(assessment);
  const ahead = firstAhead(assessment);
  const hasPlan = assessment.measures.length > 0;
  if (ahead && !hasPlan) return { kind: 'rate', checkpointId: ahead };
  const offers = offersForPlan(assessment);
  const bare = offers.find((offer) => offer.rating === 'red' && offer.measures === 0);
  if (bare) return { kind: 'plan-red', checkpointId: bare.checkpointId };
  if (!hasPlan) {
    const [skipped] = unrated;
    if (offers.length > 0) return { kind: 'plan' };
    return skipped ? { kind: 'rate', checkpointId: skipped } : { kind: 'all-green' };
  }
  const open = assessment.measures.filter((measure) => isOpen(measure.status));
  if (open.length === 0) return { kind: 'all-done' };
  const incomplete = open.filter(
    (measure) => measure.responsible.trim() === '' || measure.review === null,
  ).length;
  return incomplete > 0 ? { kind: 'complete-plan', measures: incomplete } : { kind: 'follow-up' };
}

/** The first checkpoint after the last rated one; the very first when none is rated. */
function firstAhead(assessment: Assessment): string | undefined {
  const ids = assessment.checkpointIds;
  const lastRated = ids.reduce(
    (last, id, index) => (answerTo(assessment, id).rating ? index : last),
    -1,
  );
  return ids[lastRated + 1];
}
