import type { Assessment } from './assessment';
import type { Alteration } from './overtaken';
import { orderAfter, versionAfter, type Writer } from './stamp';

/** What a person did in a tab, and what it came to in the record as it is stored by now. */
export interface Deed {
  before: Assessment;
  after: Assessment;
  stored: Assessment;
  /** `stored` with the same change. */
  changed: Assessment;
  by: Writer;
}

/**
 * `changed`, in which each of these entries says both what the person made of it and what stood there
 * by then, to be decided by a person. A measure that one of them removed stays in its place.
 */
export function keepBoth(deed: Deed, apart: readonly Alteration[]): Assessment {
  const { before, after, stored, changed, by } = deed;
  let next = { ...changed, updatedAt: after.updatedAt };
  for (const { key, is, there } of apart) {
    const others = stored.conflicts.filter(({ entry }) => entry === key);
    const theirs = { entry: key, version: stored.versions[key] ?? {}, value: there ?? null };
    const version = versionAfter([before.versions[key] ?? {}], [theirs, ...others], by);
    let sides = [{ entry: key, version, value: is ?? null }, theirs] as const;
    let { measures } = next;
    const left = is || there;
    if (typeof left === 'object' && left && !(is && there)) {
      // The one that is there is shown, so that nobody's work is out of sight.
      if (there) sides = [sides[1], sides[0]];
      const from = (is ? after : stored).measures;
      const place = from.indexOf(left);
      measures = [...measures.slice(0, place), left, ...measures.slice(place)];
    }
    next = {
      ...next,
      measures,
      versions: { ...next.versions, [key]: sides[0].version },
      conflicts: [...next.conflicts.filter(({ entry }) => entry !== key), sides[1], ...others],
    };
  }
  return { ...next, measureOrder: orderAfter(stored, next, by) };
}
