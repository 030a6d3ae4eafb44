import type { Assessment, Conflict, Measure } from './assessment';
import { entriesOf } from './entries';
import { versionAfter, type Writer } from './stamp';

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
export function keepBoth(deed: Deed, entries: readonly string[]): Assessment {
  const { before, after, stored, changed, by } = deed;
  const versions = { ...changed.versions };
  let { conflicts, measures } = changed;
  for (const entry of entries) {
    const isGone = entry.startsWith('measure/') && !entriesOf(after).has(entry);
    const isGoneThere = entry.startsWith('measure/') && !entriesOf(stored).has(entry);
    const own = stored.versions[entry] ?? {};
    const theirs: Conflict = { entry, version: own, value: entriesOf(stored).get(entry) ?? null };
    const others = stored.conflicts.filter((other) => other.entry === entry);
    const version = versionAfter([before.versions[entry] ?? {}], [theirs, ...others], by);
    versions[entry] = isGone ? own : version;
    conflicts = [
      ...conflicts.filter((other) => other.entry !== entry),
      isGone ? { entry, version, value: null } : theirs,
      ...others,
    ];
    if (isGone) measures = withMeasure(measures, stored.measures, entry);
    if (isGoneThere) measures = withMeasure(measures, after.measures, entry);
  }
  const ids = measures.map(({ id }) => id);
  const measureOrder =
    measures === changed.measures
      ? changed.measureOrder
      : { ids, at: changed.measureOrder.at + 1, by: by.id };
  return { ...changed, versions, conflicts, measures, measureOrder, updatedAt: after.updatedAt };
}

/** The measure of this entry in the place that it has among others. */
function withMeasure(measures: Measure[], others: readonly Measure[], entry: string): Measure[] {
  const place = others.findIndex(({ id }) => entry === `measure/${id}`);
  return [...measures.slice(0, place), ...others.slice(place, place + 1), ...measures.slice(place)];
}
