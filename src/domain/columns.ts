import type { Assessment, Measure, Version } from './assessment';
import { covers, latestStamp } from './version';

/** By id of a measure, what those of its columns said that somebody changed, before they did. */
export type Columns = Record<string, Partial<Measure>>;

/** Of measures that are there before and after each of these steps, the earliest first. */
export function columnsBefore(
  steps: readonly { before: Assessment; after: Assessment }[],
): Columns {
  const columns: Columns = {};
  for (const { before, after } of steps) {
    const known = new Set(before.measures);
    for (const measure of after.measures) {
      if (known.has(measure)) continue;
      const was = before.measures.find(({ id }) => id === measure.id);
      if (!was) continue;
      const fields = Object.keys(measure) as (keyof Measure)[];
      const changed = fields.filter((field) => was[field] !== measure[field]);
      columns[measure.id] = { ...pick(was, changed), ...columns[measure.id] };
    }
  }
  return columns;
}

/**
 * `left`, whose measures somebody changed in these columns only, as it can be merged with what another
 * window stored of the same measures without knowing of it: the later change does not take the other's
 * columns along. What was stored later, and may also have gone back to what the columns said before,
 * stands beside it to be decided.
 */
export function keepColumns(left: Assessment, stored: Assessment, columns: Columns): Assessment {
  const versions = { ...left.versions };
  const measures = left.measures.map((measure) => {
    const there = stored.measures.find(({ id }) => id === measure.id);
    const before = columns[measure.id];
    if (!there || !before) return measure;
    const key = `measure/${measure.id}`;
    const [version, other] = [versions[key] ?? {}, stored.versions[key] ?? {}];
    const changed = Object.keys(before) as (keyof Measure)[];
    const [isEarlier, isLater] = [covers(other, version), covers(version, other)];
    // The same, or unknown to each other: merging keeps both.
    if (isEarlier === isLater) return measure;
    const untouched = changed.filter((field) => there[field] === before[field]);
    const next = { ...there, ...pick(measure, isLater ? changed : untouched) };
    const apart = isLater ? measure : there;
    if (changed.length === 0 || isSame(next, apart)) return measure;
    versions[key] = after(version, isLater);
    return next;
  });
  return { ...left, measures, versions };
}

/** After `version`, and when it is the earlier one under a name that nobody has seen yet. */
function after(version: Version, isLater: boolean): Version {
  const stamp = latestStamp(version);
  const [writer = ''] = Object.keys(version).filter((name) => version[name] === stamp);
  const name = isLater ? writer : writer.replace(/^(left-)?/, 'left-');
  return { ...version, [name]: stamp + 1 };
}

function pick(measure: Measure, fields: readonly (keyof Measure)[]): Partial<Measure> {
  return Object.fromEntries(fields.map((field) => [field, measure[field]]));
}

function isSame(a: Measure, b: Measure): boolean {
  return (Object.keys(a) as (keyof Measure)[]).every((field) => a[field] === b[field]);
}
