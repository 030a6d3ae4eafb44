import type { Rating } from '../instrument';
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
  const [first] = partsOf(number);
  let free = number;
  for (let n = 2; hasBallot(workshop, free); n += 1) free = `${first}/${n}`;
  return free;
}

/** "12/3" is the third ballot that came with the number 12. */
function partsOf(number: string): [first: string, place: number] {
  const [, first, place] = /^(.*)\/(\d+)$/.exec(number) ?? [];
  return first === undefined ? [number, 1] : [first, Number(place)];
}

/**
 * The ballot in the box that is this very one: under its number, or under the one that it got because another ballot lay there.
 * It says the same; notes may be missing in one of them, as a code brings none along.
 */
export function sameBallotIn(
  { ballots, checkpointIds }: { ballots: readonly Ballot[]; checkpointIds: readonly string[] },
  ballot: Numbered,
): Numbered | null {
  const [first, place] = partsOf(ballot.number);
  const said = checkpointIds.map((id) => saidOn(id)(ballot));
  const found = ballots.filter(isNumbered).find((one) => {
    const [itsFirst, itsPlace] = partsOf(one.number);
    const isItsNumber = itsFirst === first && itsPlace >= place;
    return (
      isItsNumber &&
      saysSame(
        checkpointIds.map((id) => saidOn(id)(one)),
        said,
      )
    );
  });
  return found ?? null;
}

function saysSame(one: readonly Said[], other: readonly Said[]): boolean {
  const [ratings, ratingsToo] = [one, other].map((said) => said.map(([, rating]) => rating).join());
  const [notes, notesToo] = [one, other].map((said) => said.map(([, , note]) => note));
  const isOneSilent = [notes, notesToo].some((all) => all?.every((note) => note === ''));
  return (
    ratings === ratingsToo && (isOneSilent || JSON.stringify(notes) === JSON.stringify(notesToo))
  );
}

const isNumbered = (ballot: Ballot): ballot is Numbered => ballot.number !== null;

/** Before the reveal every ballot has a number. */
export type Numbered = Ballot & { number: string };

/**
 * Puts a ballot into the box; one that lies there already gets its notes at most. Another one with the same number, entered in
 * two windows at the same moment, is counted under a free number. After the reveal, or when the box is full, nothing happens;
 * what is no checkpoint of this workshop is left out.
 */
export function castBallot(workshop: Workshop, ballot: Numbered): Workshop {
  const { revealed, ballots, checkpointIds } = workshop;
  if (revealed) return workshop;
  const said = checkpointIds.map((id) => saidOn(id)(ballot));
  const there = sameBallotIn(workshop, ballot);
  if (there) {
    const noted = ballotOf(there.number, said);
    if (isSilent(noted) || !isSilent(there)) return workshop;
    return withBallots(workshop, [...ballots.filter((one) => one !== there), noted]);
  }
  if (ballots.length >= MAX_BALLOTS) return workshop;
  return withBallots(workshop, [...ballots, ballotOf(freeNumber(workshop, ballot.number), said)]);
}

const isSilent = ({ notes }: Ballot) => Object.keys(notes).length === 0;

const withBallots = (workshop: Workshop, ballots: readonly Ballot[]): Workshop => ({
  ...workshop,
  ballots: inNoOrder(ballots),
});

/**
 * Takes the ballot with this number away with its votes, and no other; nothing happens after the reveal.
 *
 * @param as what it says: then it is taken away wherever it lies by now, and another one with its number stays
 */
export function removeBallot(workshop: Workshop, number: string, as?: Ballot): Workshop {
  if (workshop.revealed) return workshop;
  const which = as ? sameBallotIn(workshop, { ...as, number })?.number : number;
  if (which === undefined || !hasBallot(workshop, which)) return workshop;
  return { ...workshop, ballots: workshop.ballots.filter((ballot) => ballot.number !== which) };
}

/**
 * Opens the box: from now on no ballot comes or goes. Numbers go, and what one person said on different checkpoints is torn
 * apart: each checkpoint's votes are mixed on their own, a vote with its note. Else whoever recognises the writer of one note
 * would know all lights of that person.
 */
export function revealBallots(workshop: Workshop): Workshop {
  const { ballots, checkpointIds } = workshop;
  if (workshop.revealed || ballots.length === 0) return workshop;
  const columns = checkpointIds.map((id) => byText(ballots.map(saidOn(id)), JSON.stringify));
  const torn = ballots.map((_, row) => {
    const said = columns.flatMap((column) => column.slice(row, row + 1));
    return ballotOf(null, said);
  });
  return { ...workshop, revealed: true, ballots: inNoOrder(torn) };
}

/** What a ballot says on one checkpoint; the note may be empty. */
type Said = readonly [id: string, rating: Rating | null, note: string];

function ballotOf<N>(number: N, said: readonly Said[]) {
  const notes = said.filter(([, , note]) => note !== '');
  return {
    number,
    ratings: Object.fromEntries(said.map(([id, rating]) => [id, rating])),
    notes: Object.fromEntries(notes.map(([id, , note]) => [id, note])),
  };
}

/** Only what the person said: ids may be words that every object knows, e.g. "constructor". */
const saidOn =
  (id: string) =>
  ({ ratings, notes }: Ballot): Said => [
    id,
    (Object.hasOwn(ratings, id) && ratings[id]) || null,
    (Object.hasOwn(notes, id) && notes[id]) || '',
  ];

/**
 * Sorted by what they say, never by when they came nor by their numbers: the same ballots lie in the same order,
 * whoever came first.
 */
export function inNoOrder(ballots: readonly Ballot[]): Ballot[] {
  return byText(ballots, textOf);
}

function byText<T>(list: readonly T[], textOf: (one: T) => string): T[] {
  const keyed = list.map((one) => ({ one, key: textOf(one) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ one }) => one);
}

/** What it says first; the number only tells apart what says the same. */
function textOf({ ratings, notes, number }: Ballot): string {
  return JSON.stringify([sorted(ratings), sorted(notes), number]);
}

const sorted = (entries: object) => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
