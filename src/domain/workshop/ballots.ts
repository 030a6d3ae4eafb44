import type { Ballot, Workshop } from './workshop';

/** Ballots of one workshop; the schema of a Sicherung refuses more. */
export const MAX_BALLOTS = 1000;

/** True when this ballot lies in the box already. */
export function hasBallot({ ballots }: Workshop, number: string): boolean {
  return ballots.some((ballot) => ballot.number === number);
}

/**
 * The number under which a ballot can be counted although its own is taken: "12" becomes "12/2", "12/3" …; two people may
 * have drawn the same one.
 */
export function freeNumber(workshop: Workshop, number: string): string {
  let free = number;
  for (let n = 2; hasBallot(workshop, free); n += 1) free = `${number}/${n}`;
  return free;
}

/**
 * Puts a ballot into the box. After the reveal, with a number that lies there already, or when the box is full, nothing
 * happens; what is no checkpoint of this workshop is left out.
 */
export function castBallot(workshop: Workshop, ballot: Ballot & { number: string }): Workshop {
  const { revealed, ballots, checkpointIds } = workshop;
  if (revealed || ballots.length >= MAX_BALLOTS || hasBallot(workshop, ballot.number)) {
    return workshop;
  }
  const ratings = checkpointIds.map((id) => [id, ballot.ratings[id] ?? null] as const);
  const notes = checkpointIds.flatMap((id) => {
    const note = Object.hasOwn(ballot.notes, id) ? ballot.notes[id] : '';
    return note ? [[id, note] as const] : [];
  });
  const { number } = ballot;
  const added = { number, ratings: Object.fromEntries(ratings), notes: Object.fromEntries(notes) };
  return { ...workshop, ballots: inNoOrder([...ballots, added]) };
}

/** Takes the ballot with this number away with its votes, and no other; nothing happens after the reveal. */
export function removeBallot(workshop: Workshop, number: string): Workshop {
  if (workshop.revealed || !hasBallot(workshop, number)) return workshop;
  return { ...workshop, ballots: workshop.ballots.filter((ballot) => ballot.number !== number) };
}

/** Opens the box: from now on no ballot comes or goes, and none can be told from another any more. */
export function revealBallots(workshop: Workshop): Workshop {
  if (workshop.revealed || workshop.ballots.length === 0) return workshop;
  const ballots = workshop.ballots.map((ballot): Ballot => ({ ...ballot, number: null }));
  return { ...workshop, revealed: true, ballots: inNoOrder(ballots) };
}

/**
 * Sorted by what they say, never by when they came nor by their numbers: the same ballots lie in the same order,
 * whoever came first.
 */
export function inNoOrder(ballots: readonly Ballot[]): Ballot[] {
  const keyed = ballots.map((ballot) => ({ ballot, key: textOf(ballot) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ ballot }) => ballot);
}

/** What it says first; the number only tells apart what says the same. */
function textOf({ ratings, notes, number }: Ballot): string {
  return JSON.stringify([sorted(ratings), sorted(notes), number]);
}

const sorted = (entries: object) => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
