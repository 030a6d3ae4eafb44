/**
 * The characters of workshop numbers and ballot codes. Left out is what is taken for another when it is written (0/O/D/Q,
 * 1/I/L, 8/B, 5/S, 2/Z, 6/G, U/V) or sounds like another when the German name of the letter is called through a hall
 * (B/C/D/E/G/P beside T, H beside A and K, N beside M). 19 are left: a prime, so that counting modulo 19 has no gaps.
 */
export const ALPHABET = '23456789AFJKMRTUWXY';

const BASE = 19;

/**
 * What the weighted sum of a whole code leaves. Another format of codes takes another number here; then no code of the one
 * ever passes for a code of the other.
 */
const FORMAT = 1;

/** Codes may have up to this many characters: so many powers of two differ modulo 19. */
export const MAX_CODE_LENGTH = 14;

/** Any number without the factor 19; these are the digits of the golden ratio. */
const STRETCH = 16180339887498948n;
/** STRETCH times this leaves 1 modulo 19^13, and so modulo every smaller power of 19. */
const SHRINK = 25254154344892117n;

/** How many values fit into a code of this length: one character is for checking. */
export function valuesOf(length: number): bigint {
  return BigInt(BASE) ** BigInt(length - 1);
}

/**
 * A value as a code: its digits, and a character that checks them. The values are strewn first, so that two codes that mean
 * nearly the same look nothing alike; that is no secret, anybody can undo it.
 */
export function writeCode(value: bigint, length: number): string {
  let rest = ((value + 1n) * STRETCH) % valuesOf(length);
  let digits = '';
  for (let i = 1; i < length; i += 1) {
    digits = ALPHABET.charAt(Number(rest % BigInt(BASE))) + digits;
    rest /= BigInt(BASE);
  }
  const missing = FORMAT - weigh(`${digits}${ALPHABET[0]}`);
  return digits + ALPHABET.charAt(((missing % BASE) + BASE) % BASE);
}

/** The value of a code that passes the check; `null` for one that does not. */
export function readCode(code: string): bigint | null {
  if (weigh(code) !== FORMAT) return null;
  let strewn = 0n;
  for (const character of code.slice(0, -1)) {
    strewn = strewn * BigInt(BASE) + BigInt(ALPHABET.indexOf(character));
  }
  const values = valuesOf(code.length);
  return (strewn * SHRINK + values - 1n) % values;
}

/**
 * Each character times a power of two, by its place from the right, modulo 19. With all powers different and none zero, one
 * wrong character always changes the sum (weight × difference is never a multiple of the prime 19), and so do two that
 * changed places ((weight − other weight) × difference never is one either).
 */
function weigh(code: string): number {
  let sum = 0;
  let weight = 1;
  for (let i = code.length - 1; i >= 0; i -= 1) {
    sum = (sum + weight * ALPHABET.indexOf(code.charAt(i))) % BASE;
    weight = (weight * 2) % BASE;
  }
  return sum;
}

/** What people typed or called out, without what does not matter. */
export type Typed =
  | { kind: 'typed'; code: string }
  | { kind: 'problem'; problem: 'empty' }
  /** The first character that no code has, as it was typed. */
  | { kind: 'problem'; problem: 'character'; character: string };

/** Blanks, hyphens and what cannot be seen may stand anywhere; small letters are as good as capitals. Never throws. */
export function readTyped(text: string): Typed {
  let code = '';
  for (const character of text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')) {
    const capital = character.toUpperCase();
    if (capital.length !== 1 || !ALPHABET.includes(capital)) {
      return { kind: 'problem', problem: 'character', character };
    }
    code += capital;
  }
  return code === '' ? { kind: 'problem', problem: 'empty' } : { kind: 'typed', code };
}
