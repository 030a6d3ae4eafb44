import { RATINGS, type Rating } from '../instrument';
import type { Workshop } from './workshop';

/** How many gave each light, and how many none. */
export type Votes = Record<Rating | 'none', number>;

/** The votes on a checkpoint; the same in whatever order the ballots came. */
export function countVotes({ ballots }: Pick<Workshop, 'ballots'>, checkpointId: string): Votes {
  const votes: Votes = { red: 0, yellow: 0, green: 0, none: 0 };
  for (const { ratings } of ballots) {
    // An id may be a word that every object knows, e.g. "constructor".
    const rating = Object.hasOwn(ratings, checkpointId) ? ratings[checkpointId] : null;
    votes[rating ?? 'none'] += 1;
  }
  return votes;
}

/** How many gave a light. */
export function givenVotes({ red, yellow, green }: Votes): number {
  return red + yellow + green;
}

/**
 * How far apart two of those who gave a light are on average, in steps of the scale: 0 when all gave the same, more than 1
 * only when red stands against green (Gini's mean difference; the lights are an ordered scale).
 */
export function disagreement(votes: Votes): number {
  const given = givenVotes(votes);
  if (given < 2) return 0;
  const { red, yellow, green } = votes;
  const steps = red * yellow + yellow * green + 2 * red * green;
  return steps / ((given * (given - 1)) / 2);
}

/** The light that all who gave one gave; `null` when they differ or nobody gave one. */
export function unanimous(votes: Votes): Rating | null {
  const given = givenVotes(votes);
  return RATINGS.find((rating) => given > 0 && votes[rating] === given) ?? null;
}

/** The checkpoints in the order to talk about them: most disagreement first, then more red, then as in the Praxishilfe. */
export function byDisagreement(workshop: Pick<Workshop, 'ballots' | 'checkpointIds'>): string[] {
  const counted = workshop.checkpointIds.map((id, place) => {
    const votes = countVotes(workshop, id);
    return { id, place, apart: disagreement(votes), red: votes.red };
  });
  counted.sort((a, b) => b.apart - a.apart || b.red - a.red || a.place - b.place);
  return counted.map(({ id }) => id);
}
