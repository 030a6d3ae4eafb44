import type { Assessment, EntryValue, Measure, Version } from './assessment';
import { entriesOf, isMeasure, isSameEntry } from './entries';
import { latestStamp } from './version';

/**
 * What a change altered (`before` → `after`, as its tab saw it) and `stored` says otherwise, so that
 * neither may go without a word: a measure that one of them removed and the other changed, what came
 * from another device than `writer`'s, and what was put in its place as a whole (see replace.ts).
 */
export function entriesApart(
  before: Assessment,
  after: Assessment,
  stored: Assessment,
  writer: string,
): Alteration[] {
  return alterationsOf(before, after, stored).filter(
    ({ key, was, is, there }) =>
      isAltered(was, is, there) &&
      !isSameEntry(is, there) &&
      ((isMeasure(was) && !(is && there)) ||
        isFromElsewhere(stored.versions[key], before.versions[key], writer)),
  );
}

/** True when `version` knows of what nobody entered on this device, and `seen` does not know of it. */
function isFromElsewhere(version: Version = {}, seen: Version = {}, writer: string): boolean {
  return Object.entries(version).some(
    ([name, stamp]) => !name.startsWith(writer) && stamp > (seen[name] ?? 0),
  );
}

/**
 * True when everything that a change altered (`before` → `after`, as its tab saw it) has been altered
 * in `stored` as well, by somebody else and later: then the later entry stays. Of a measure each
 * field counts for itself.
 */
export function isOvertaken(before: Assessment, after: Assessment, stored: Assessment): boolean {
  const changed = alterationsOf(before, after, stored);
  return (
    changed.length > 0 &&
    changed.every(({ key, was, is, there }) => {
      const later = stampOf(stored, key) > stampOf(after, key);
      return later && isAltered(was, is, there);
    })
  );
}

/** What an entry said before a change, after it, and by now in what is stored. */
export interface Alteration {
  key: string;
  was: Value;
  is: Value;
  there: Value;
}

type Value = EntryValue | undefined;
type Entries = ReturnType<typeof entriesOf>;

function alterationsOf(...records: [Assessment, Assessment, Assessment]): Alteration[] {
  const [before, after, stored] = records.map(entriesOf) as [Entries, Entries, Entries];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, was: before.get(key), is: after.get(key), there: stored.get(key) }))
    .filter(({ was, is }) => !isSameEntry(was, is));
}

const stampOf = ({ versions }: Assessment, key: string) => latestStamp(versions[key] ?? {});

/** True when what leads from `was` to `is` is not what it was in `there` either. */
function isAltered(was: Value, is: Value, there: Value): boolean {
  if (!isMeasure(was) || !isMeasure(is) || !isMeasure(there)) return !isSameEntry(was, there);
  const fields = Object.keys(is) as (keyof Measure)[];
  return fields.every((field) => was[field] === is[field] || was[field] !== there[field]);
}
