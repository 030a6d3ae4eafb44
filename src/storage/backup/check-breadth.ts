import { ImportError } from './import-error';

/** More than any list or object of a backup has; the schema sets the exact number for each. */
const MAX_ENTRIES = 20_000;

/** Half of a character, e.g. of a cut emoji; with the flag `u` whole pairs are no such thing. */
const HALF_CHARACTER = /[\ud800-\udfff]/gu;

/**
 * Refuses what the schema cannot walk through: lists and objects that are far too long (with a
 * million unknown keys it would collect a million errors), and keys with half a character, at which
 * the library fails while it puts down the place. Iterative; depth is limited before.
 */
export function checkBreadth(root: object): void {
  const waiting: { value: object; place: string }[] = [{ value: root, place: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, place } = next;
    const entries = Object.entries(value);
    if (entries.length > MAX_ENTRIES) {
      const reason = Array.isArray(value) ? 'maxItems' : 'maxProperties';
      throw new ImportError('invalid', { place, reason });
    }
    for (const [key, inner] of entries) {
      const whole = key.replace(HALF_CHARACTER, '\ufffd');
      if (whole !== key) {
        const there = `${place}/${escapePointer(whole)}`;
        throw new ImportError('invalid', { place: there, reason: 'unknown-key' });
      }
      if (typeof inner === 'object' && inner !== null) {
        waiting.push({ value: inner, place: `${place}/${escapePointer(key)}` });
      }
    }
  }
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
