import { ImportError } from './import-error';

/** More than any list or object of a backup has; the schema sets the exact number for each. */
const MAX_ENTRIES = 20_000;

/**
 * Refuses lists and objects that are far too long before the schema walks through them: with a
 * million unknown keys it would collect a million errors. Iterative; depth is limited before.
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
      if (typeof inner === 'object' && inner !== null) {
        waiting.push({ value: inner, place: `${place}/${escapePointer(key)}` });
      }
    }
  }
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
