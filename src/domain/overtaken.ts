import type { Assessment, EntryValue, Measure, Version } from './assessment';
import { entriesOf, isSameEntry } from './entries';
import { latestStamp } from './version';

/**
 * What a change altered (`before` → `after`, as its tab saw it) and `stored` says otherwise, so that
 * neither may go without a word: a measure that one of them removed and the other changed, and what
 * came from another device than `writer`'s.
 */
export function entriesApart(
  before: Assessment,
  after: Assessment,
  stored: Assessment,
  writer: string,
): string[] {
  const was = entriesOf(before);
  const is = entriesOf(after);
  const there = entriesOf(stored);
  return changedEntries(was, is).filter((key) => {
    const all: Alteration = [was.get(key), is.get(key), there.get(key)];
    const [first, ours, theirs] = all;
    if (!isAltered(...all) || isSameEntry(ours, theirs)) return false;
    const isRemoved = isMeasure(first) && !(ours && theirs);
    return isRemoved || isFromElsewhere(stored.versions[key], before.versions[key], writer);
  });
}

/** True when `version` knows of entries of other devices that `seen` does not know of. */
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
  const was = entriesOf(before);
  const is = entriesOf(after);
  const there = entriesOf(stored);
  const changed = changedEntries(was, is);
  return (
    changed.length > 0 &&
    changed.every((key) => {
      const later = stampOf(stored, key) > stampOf(after, key);
      return later && isAltered(was.get(key), is.get(key), there.get(key));
    })
  );
}

type Entries = ReturnType<typeof entriesOf>;
/** What an entry said before a change, after it, and by now in what is stored. */
type Alteration = [was: Value, is: Value, there: Value];
type Value = EntryValue | undefined;

function changedEntries(was: Entries, is: Entries): string[] {
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys].filter((key) => !isSameEntry(was.get(key), is.get(key)));
}

const stampOf = ({ versions }: Assessment, key: string) => latestStamp(versions[key] ?? {});

/** True when what leads from `was` to `is` is not what it was in `there` either. */
function isAltered(...[was, is, there]: Alteration): boolean {
  if (!isMeasure(was) || !isMeasure(is) || !isMeasure(there)) return !isSameEntry(was, there);
  const fields = Object.keys(is) as (keyof Measure)[];
  return fields.every((field) => was[field] === is[field] || was[field] !== there[field]);
}

function isMeasure(value: EntryValue | undefined): value is Measure {
  return typeof value === 'object' && value !== null;
}
