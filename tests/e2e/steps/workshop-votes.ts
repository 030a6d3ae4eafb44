/** Who votes in the whole workshop, and what must come of it, counted here and nowhere in the app. */
import type { Rating } from '../../../src/domain/instrument';
import { CHECKPOINTS, GREEN, RED, YELLOW } from './words';

export type Lights = readonly (Rating | null)[];

const LETTERS: Record<string, Rating | null> = { r: 'red', y: 'yellow', g: 'green', '-': null };
const LIGHTS = ['red', 'yellow', 'green'] as const;

export const WORDS: Record<Rating, string> = { red: RED, yellow: YELLOW, green: GREEN };

/** "rygg-yr", a letter for each checkpoint, "-" for none. */
export const lights = (letters: string): Lights =>
  [...letters].map((letter) => LETTERS[letter] ?? null);

/** The keys of a sheet of paper and of the beamer: 1 2 3 from red to green, 0 for none. */
export const keyOf = (light: Rating | null): string =>
  `${light === null ? 0 : LIGHTS.indexOf(light) + 1}`;

/** The seven who vote. */
export const VOTERS = {
  /** They show their codes. */
  phones: [lights('gryrrrr'), lights('gryyrry'), lights('gryyryr')],
  /** Shows a QR code, with the notes. */
  camera: lights('gryyry-'),
  sheets: [lights('ggyg-yy'), lights('ggggry-')],
  passed: lights('ggggrg-'),
} as const;

export const ALL: readonly Lights[] = [
  ...VOTERS.phones,
  VOTERS.camera,
  ...VOTERS.sheets,
  VOTERS.passed,
];

const at = (checkpoint: number) => ALL.map((ballot) => ballot[checkpoint] ?? null);

const howMany = (checkpoint: number, light: Rating | null) =>
  at(checkpoint).filter((given) => given === light).length;

/** As the minutes say it: "4 × Dringender Handlungsbedarf, 3 × Zurzeit kein Handlungsbedarf". */
export function votesOn(checkpoint: number): string {
  return [...LIGHTS, null]
    .filter((light) => howMany(checkpoint, light) > 0)
    .map((light) => `${howMany(checkpoint, light)} × ${light ? WORDS[light] : 'keine Angabe'}`)
    .join(', ');
}

/** The middle distance of all pairs of those who gave a light, in steps of the scale. */
function distance(checkpoint: number): number {
  const given = at(checkpoint).flatMap((light) => (light ? [LIGHTS.indexOf(light)] : []));
  const pairs = given.flatMap((one, place) =>
    given.slice(place + 1).map((other) => Math.abs(one - other)),
  );
  return pairs.reduce((sum, steps) => sum + steps, 0) / pairs.length;
}

/** Places of the checkpoints from 0, most disagreement first, where it is the same more red first. */
export const TALK: readonly number[] = CHECKPOINTS.map((_, place) => place).sort(
  (a, b) => distance(b) - distance(a) || howMany(b, 'red') - howMany(a, 'red') || a - b,
);
