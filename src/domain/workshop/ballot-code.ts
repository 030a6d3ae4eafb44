import { RATINGS, type Rating } from '../instrument';
import { MAX_CODE_LENGTH, readCode, readTyped, valuesOf, writeCode } from './code-alphabet';
import {
  assertBelow,
  assertKey,
  PRAXISHILFE_NUMBERS,
  readWorkshopNumber,
  WORKSHOP_NUMBERS,
  type WorkshopKey,
} from './workshop-number';

/*
 * A ballot code holds ((ratings × draws + draw) × 16 + Praxishilfe) × 97 + workshop number. Ratings are a number in base 4,
 * the first checkpoint in front: 0 none, 1 red, 2 yellow, 3 green. The draw is by chance and tells two people apart who rated
 * the same. The last character checks the others, see code-alphabet.ts; what that lets pass (two or more wrong characters)
 * has to bring Praxishilfe and workshop number along by chance, 1 of 1552, to be counted.
 *
 * checkpoints  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20
 * characters   5  6  6  7  7  8  8  9  9 10 10 11 11 12 12 12 13 13 14 14
 */

/** Checkpoints a ballot code can hold. */
export const MAX_CODE_CHECKPOINTS = 20;

/** So many draws there are at least. */
const MIN_DRAWS = 16n;

/** What every code has to bring along besides ratings and draw. */
const KEYS = BigInt(PRAXISHILFE_NUMBERS * WORKSHOP_NUMBERS);

/** The light of each digit. */
const DIGITS: readonly (Rating | null)[] = [null, ...RATINGS];

/** Thrown for a Praxishilfe for which there are no ballot codes: without checkpoints, or with more than 20. */
export class CheckpointCountError extends RangeError {
  constructor(readonly checkpoints: number) {
    super(`No ballot codes for ${checkpoints} checkpoints, only for 1 to ${MAX_CODE_CHECKPOINTS}`);
    this.name = 'CheckpointCountError';
  }
}

/** Characters of a ballot code: 8 for 7 checkpoints, 14 for 20. Throws CheckpointCountError. */
export function codeLength(checkpoints: number): number {
  const count = ratingsCount(checkpoints);
  let length = 2;
  while (valuesOf(length) / (count * KEYS) < MIN_DRAWS) length += 1;
  if (length > MAX_CODE_LENGTH) throw new CheckpointCountError(checkpoints);
  return length;
}

/** How many draws there are, at least 16: `draw` is 0 up to below this. Throws CheckpointCountError. */
export function drawsFor(checkpoints: number): number {
  return Number(valuesOf(codeLength(checkpoints)) / (ratingsCount(checkpoints) * KEYS));
}

/** How many ways there are to rate so many checkpoints. */
function ratingsCount(checkpoints: number): bigint {
  if (!Number.isInteger(checkpoints) || checkpoints < 1 || checkpoints > MAX_CODE_CHECKPOINTS) {
    throw new CheckpointCountError(checkpoints);
  }
  return BigInt(DIGITS.length) ** BigInt(checkpoints);
}

/** What a ballot code says. */
export interface CodedBallot {
  /** In the order of the Praxishilfe's checkpoints. */
  ratings: (Rating | null)[];
  /** By chance, 0 up to below `drawsFor(…)`. */
  draw: number;
}

/** The code of a ballot, without blanks. Throws CheckpointCountError, and RangeError for an impossible draw or key. */
export function encodeBallot({ ratings, draw }: CodedBallot, key: WorkshopKey): string {
  const draws = drawsFor(ratings.length);
  assertBelow(draw, draws);
  assertKey(key);
  const given = ratings.reduce(
    (value, rating) => value * BigInt(DIGITS.length) + BigInt(DIGITS.indexOf(rating)),
    0n,
  );
  const value = (given * BigInt(draws) + BigInt(draw)) * KEYS + BigInt(keyValue(key));
  return writeCode(value, codeLength(ratings.length));
}

export type BallotReading =
  | ({ kind: 'ballot'; code: string } & CodedBallot)
  | { kind: 'problem'; problem: 'empty' }
  | { kind: 'problem'; problem: 'character'; character: string }
  | {
      kind: 'problem';
      problem: 'length';
      length: number;
      expected: number;
      /** Nothing is mistyped, but it is a code of the Praxishilfe with this number; else `null`. */
      otherPraxishilfe: number | null;
      /** Nothing is mistyped, but it is the number on the beamer, and no ballot. */
      workshopNumber: boolean;
    }
  /** Mistyped. */
  | { kind: 'problem'; problem: 'check' }
  | { kind: 'problem'; problem: 'other-praxishilfe'; praxishilfe: number }
  | { kind: 'problem'; problem: 'other-workshop'; number: number };

/** Reads a ballot code for a workshop. Whatever the text, it never throws; CheckpointCountError for an impossible workshop. */
export function readBallotCode(
  text: string,
  { number, praxishilfe, checkpoints }: WorkshopKey & { checkpoints: number },
): BallotReading {
  const expected = codeLength(checkpoints);
  const typed = readTyped(text);
  if (typed.kind === 'problem') return typed;
  const { code } = typed;
  if (code.length !== expected) return lengthProblem(code, expected, praxishilfe);
  const value = readCode(code);
  if (value === null) return { kind: 'problem', problem: 'check' };
  const key = Number(value % KEYS);
  const ofPraxishilfe = Math.floor(key / WORKSHOP_NUMBERS);
  if (ofPraxishilfe !== praxishilfe) {
    return { kind: 'problem', problem: 'other-praxishilfe', praxishilfe: ofPraxishilfe };
  }
  const ofWorkshop = key % WORKSHOP_NUMBERS;
  if (ofWorkshop !== number) {
    return { kind: 'problem', problem: 'other-workshop', number: ofWorkshop };
  }
  const said = value / KEYS;
  const draws = BigInt(drawsFor(checkpoints));
  // The few values above are never given out.
  if (said / draws >= ratingsCount(checkpoints)) return { kind: 'problem', problem: 'check' };
  const ratings = ratingsOf(said / draws, checkpoints);
  return { kind: 'ballot', code, ratings, draw: Number(said % draws) };
}

const keyValue = ({ number, praxishilfe }: WorkshopKey) => praxishilfe * WORKSHOP_NUMBERS + number;

function ratingsOf(value: bigint, checkpoints: number): (Rating | null)[] {
  const base = BigInt(DIGITS.length);
  let rest = value;
  const backwards = Array.from({ length: checkpoints }, () => {
    const rating = DIGITS[Number(rest % base)] ?? null;
    rest /= base;
    return rating;
  });
  return backwards.reverse();
}

function lengthProblem(code: string, expected: number, praxishilfe: number): BallotReading {
  const counts = Array.from({ length: MAX_CODE_CHECKPOINTS }, (_, i) => i + 1);
  const fits = counts.some((checkpoints) => codeLength(checkpoints) === code.length);
  const value = fits ? readCode(code) : null;
  const other = value === null ? praxishilfe : Number(value % KEYS) / WORKSHOP_NUMBERS;
  return {
    kind: 'problem',
    problem: 'length',
    length: code.length,
    expected,
    otherPraxishilfe: Math.floor(other) === praxishilfe ? null : Math.floor(other),
    workshopNumber: readWorkshopNumber(code).kind === 'number',
  };
}

/** A code in groups of three or four, as it is easiest to read aloud: "K7M3 F4T2". */
export function spacedCode(code: string): string {
  const groups = Math.ceil(code.length / 4);
  let spaced = '';
  let from = 0;
  for (let group = 0; group < groups; group += 1) {
    const to = from + Math.ceil((code.length - from) / (groups - group));
    spaced += `${group > 0 ? ' ' : ''}${code.slice(from, to)}`;
    from = to;
  }
  return spaced;
}
