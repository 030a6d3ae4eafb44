import type { Assessment, EntryValue, Measure } from './assessment';
import { entriesOf, isSameEntry } from './entries';
import { latestStamp } from './version';

/**
 * True when everything that a change altered (`before` → `after`, as its tab saw it) has been altered
 * in `stored` as well, by somebody else and later: then the later entry stays. Of a measure each
 * field counts for itself.
 */
export function isOvertaken(before: Assessment, after: Assessment, stored: Assessment): boolean {
  const was = entriesOf(before);
  const is = entriesOf(after);
  const there = entriesOf(stored);
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => !isSameEntry(was.get(key), is.get(key)),
  );
  return (
    changed.length > 0 &&
    changed.every((key) => {
      const later = stampOf(stored, key) > stampOf(after, key);
      return later && isAltered(was.get(key), is.get(key), there.get(key));
    })
  );
}

const stampOf = ({ versions }: Assessment, key: string) => latestStamp(versions[key] ?? {});

/** True when what leads from `was` to `is` is not what it was in `there` either. */
function isAltered(was?: EntryValue, is?: EntryValue, there?: EntryValue): boolean {
  if (!isMeasure(was) || !isMeasure(is) || !isMeasure(there)) return !isSameEntry(was, there);
  const fields = Object.keys(is) as (keyof Measure)[];
  return fields.every((field) => was[field] === is[field] || was[field] !== there[field]);
}

function isMeasure(value: EntryValue | undefined): value is Measure {
  return typeof value === 'object' && value !== null;
}
