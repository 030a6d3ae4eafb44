import type { Assessment, Conflict, Version } from './assessment';
import { entriesOf, isSameEntry } from './entries';
import { covers, joinVersions, latestStamp } from './version';

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
  const keys = new Set([...earlier.keys(), ...later.keys()]);
  const changed = [...keys].filter((key) => !isSameEntry(earlier.get(key), later.get(key)));
  const decided = differingEntries(before.conflicts, after.conflicts);
  if (changed.length + decided.length === 0 && after.measures === before.measures) return after;

  const versions = { ...after.versions };
  let { conflicts } = after;
  for (const key of new Set([...changed, ...decided])) {
    const own = versions[key] ?? {};
    const others = conflicts.filter(({ entry }) => entry === key);
    // Who changes what stands there has seen what says the same; who removes a measure, all of it.
    const isRemoved = key.startsWith('measure/') && !later.has(key);
    const known = others.filter((other) => before.conflicts.includes(other));
    const same = known.filter(({ value }) => isRemoved || isSameEntry(value, earlier.get(key)));
    const seen = sweeps(own, same, others) ? [] : same;
    const open = others.filter((other) => !seen.includes(other));
    versions[key] = versionAfter([own, ...seen.map(({ version }) => version)], open, by);
    if (seen.length > 0) conflicts = conflicts.filter((other) => !seen.includes(other));
  }
  return { ...after, versions, conflicts, measureOrder: orderAfter(before, after, by) };
}

/** The own order with who set it: a new one when measures moved, came or went. */
export function orderAfter(before: Assessment, { measures }: Assessment, by: Writer) {
  const ids = measures.map(({ id }) => id);
  const { measureOrder } = before;
  const moved = ids.join() !== before.measures.map(({ id }) => id).join();
  const at = Math.max(by.now, measureOrder.at + 1);
  return moved ? { ids, at, by: by.id } : measureOrder;
}

function differingEntries(before: readonly Conflict[], after: readonly Conflict[]): string[] {
  if (before === after) return [];
  const differing = [...before, ...after].filter(
    (conflict) => !before.includes(conflict) || !after.includes(conflict),
  );
  return differing.map(({ entry }) => entry);
}

/** True when an entry built on all of `seen` would overtake others, which the person did not decide about. */
function sweeps(own: Version, seen: readonly Conflict[], others: readonly Conflict[]): boolean {
  const known = joinVersions([own, ...seen.map(({ version }) => version)]);
  return others.some((other) => !seen.includes(other) && covers(known, other.version));
}

/**
 * Later than all that is known of the entry, even when the clock was set back, and never built on what
 * is still open: where an earlier entry of the same writer is, the writer goes on under another name.
 */
export function versionAfter(seen: Version[], open: readonly Conflict[], by: Writer): Version {
  const known = joinVersions(seen);
  const stamps = [...seen, ...open.map(({ version }) => version)].map(latestStamp);
  const stamp = Math.max(by.now, Math.max(...stamps) + 1);
  const apart = open.filter(({ version }) => !covers(known, version));
  let next = { ...known, [by.id]: stamp };
  for (let n = 1; apart.some(({ version }) => covers(next, version)); n += 1) {
    next = { ...known, [`${by.id}-${n}`]: stamp };
  }
  return next;
}
