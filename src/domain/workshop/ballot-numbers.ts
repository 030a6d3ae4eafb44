import { hasBallot } from './ballots';
import { ALPHABET } from './code-alphabet';
import type { Workshop } from './workshop';

// Numbers of ballots that have no code. P, D and 1 occur in no code, and no code has four characters: none of these
// numbers is ever taken for one of another kind.

/** The highest number a sheet of paper may have. */
export const MAX_SHEET = 9999;

/** Characters of a number drawn for a ballot that was cast on a device passed around. */
const DRAWN_LENGTH = 4;

/** The number of a ballot on paper: "P12" for sheet 12. */
export function paperNumber(sheet: number): string {
  return `P${sheet}`;
}

/** The first sheet after `sheet` that is not counted yet; begin with 0. */
export function nextSheet(workshop: Workshop, sheet: number): number {
  let next = sheet + 1;
  while (hasBallot(workshop, paperNumber(next))) next += 1;
  return next;
}

/**
 * A number by chance for a ballot cast on a device passed around; nobody has it yet.
 *
 * @param draw a whole number from 0 up to below its argument
 */
export function drawnNumber(workshop: Workshop, draw: (limit: number) => number): string {
  for (;;) {
    const number = Array.from({ length: DRAWN_LENGTH }, () =>
      ALPHABET.charAt(draw(ALPHABET.length)),
    ).join('');
    if (!hasBallot(workshop, number)) return number;
  }
}

/**
 * The number of an assessment that is counted as a ballot: always the same, so that it is noticed when it comes again, and
 * without a name in it.
 */
export function assessmentNumber(id: string): string {
  // FNV-1a with 32 bits.
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  }
  // Ids that are much alike shall get numbers that are not (the end of MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  let number = 'D';
  for (let i = 0; i < DRAWN_LENGTH; i += 1) {
    number += ALPHABET.charAt(hash % ALPHABET.length);
    hash = Math.floor(hash / ALPHABET.length);
  }
  return number;
}

/**
 * The number of the ballot in the box that somebody means who typed this: with or without blanks and hyphens, small letters
 * as good as capitals, "12" for "P12". `null` when none lies there.
 */
export function numberMeant(workshop: Workshop, text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase();
  if (hasBallot(workshop, plain)) return plain;
  const sheet = /^P?0*([1-9]\d*(?:\/\d+)?)$/.exec(plain)?.[1];
  return sheet !== undefined && hasBallot(workshop, `P${sheet}`) ? `P${sheet}` : null;
}
