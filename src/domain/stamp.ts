import type { Assessment, Version } from './assessment';
import { entriesOf, isSameEntry } from './entries';

/** Who changes something, and when. */
export interface Writer {
  /** Of this browser on this device; says nothing about a person. */
  id: string;
  /** Milliseconds since 1970 by the device's clock, which may be wrong. */
  now: number;
}

/**
 * `after` with a new version for each entry in which it differs from `before`. Entries are found by
 * comparing, so that no rule of the domain need know of versions.
 */
export function stampChanges(before: Assessment, after: Assessment, by: Writer): Assessment {
  const earlier = entriesOf(before);
  const later = entriesOf(after);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  const changed = keys.filter((key) => !isSameEntry(earlier.get(key), later.get(key)));
  if (changed.length === 0 && after.measures === before.measures) return after;
  const stamps = changed.map((key) => [key, nextVersion(after.versions[key], by)]);
  const ids = after.measures.map(({ id }) => id);
  const moved = ids.join() !== before.measures.map(({ id }) => id).join();
  const at = Math.max(by.now, after.measureOrder.at + 1);
  return {
    ...after,
    versions: { ...after.versions, ...Object.fromEntries(stamps) },
    measureOrder: moved ? { ids, at, by: by.id } : after.measureOrder,
  };
}

/** Later than all that is known of the entry, even when the clock was set back. */
export function nextVersion(known: Version | undefined, by: Writer): Version {
  const latest = Math.max(0, ...Object.values(known ?? {}));
  return { ...known, [by.id]: Math.max(by.now, latest + 1) };
}
