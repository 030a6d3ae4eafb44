import { RATINGS, type Rating } from '../domain/instrument';
import type { Votes } from '../domain/workshop/votes';

/** The votes on a checkpoint as one bar divided in true proportion; all numbers are parts of its length, 0 to 1. */
export interface VotesBar {
  /** Lights that occur, most urgent first; `null`: who gave none. */
  parts: { light: Rating | null; from: number; to: number }[];
  /** Between one vote and the next, while they can still be told apart; without the ends. */
  marks: number[];
}

/** Every light with its number, in the order of the bar; who gave none is there only when somebody did not. */
export interface VoteCount {
  light: Rating | null;
  count: number;
}

/** So many single votes can be told apart, and counted, in a bar. */
const MOST_MARKS = 40;

const KINDS = [...RATINGS, 'none'] as const;
const lightOf = (kind: keyof Votes) => (kind === 'none' ? null : kind);

export function votesBar(votes: Votes): VotesBar {
  const total = KINDS.reduce((sum, kind) => sum + votes[kind], 0);
  let before = 0;
  const parts = KINDS.filter((kind) => votes[kind] > 0).map((kind) => {
    const from = before / total;
    before += votes[kind];
    return { light: lightOf(kind), from, to: before / total };
  });
  const marks = total > MOST_MARKS ? [] : Array.from({ length: Math.max(total - 1, 0) });
  return { parts, marks: marks.map((_, index) => (index + 1) / total) };
}

export function voteCounts(votes: Votes): VoteCount[] {
  return KINDS.filter((kind) => kind !== 'none' || votes.none > 0).map((kind) => ({
    light: lightOf(kind),
    count: votes[kind],
  }));
}
