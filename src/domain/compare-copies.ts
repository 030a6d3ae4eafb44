import type { Assessment } from './assessment';
import { listConflicts } from './conflicts';
import { textOfEntry } from './entries';
import { statesOf, textOfState } from './entry-states';
import { canMerge, mergeAssessments } from './merge';

/**
 * How one copy stands to another:
 * - `same`: both say the same
 * - `theirs-later`, `ours-later`: one has all of the other, and more
 * - `both-changed`: each has something of its own, and they go together
 * - `conflicting`: they also differ in the same entry, and a person has to choose
 * - `apart`: they cannot be merged, e.g. because they pin different content
 */
export type CopyComparison =
  | { kind: 'same' | 'theirs-later' | 'ours-later' | 'both-changed' | 'apart' }
  | { kind: 'conflicting'; points: number };

export function compareCopies(ours: Assessment, theirs: Assessment): CopyComparison {
  if (!canMerge(ours, theirs)) return { kind: 'apart' };
  if (shownBy(ours) === shownBy(theirs)) return { kind: 'same' };
  const merged = mergeAssessments(ours, theirs);
  const held = heldBy(merged);
  if (held === heldBy(ours)) return { kind: 'ours-later' };
  if (held === heldBy(theirs)) return { kind: 'theirs-later' };
  const known = new Set(listConflicts(ours).map(textOfConflict));
  const came = listConflicts(merged).filter((conflict) => !known.has(textOfConflict(conflict)));
  return came.length === 0
    ? { kind: 'both-changed' }
    : { kind: 'conflicting', points: came.length };
}

const textOfConflict = ({ entry, seen }: ReturnType<typeof listConflicts>[number]) =>
  JSON.stringify([entry, Object.entries(seen).sort()]);

/** What a person finds in it, as text to compare. */
function shownBy(assessment: Assessment): string {
  const entries = [...statesOf(assessment)].flatMap(([entry, states]) => {
    const values = new Set(states.map(({ value }) => textOfEntry(value)));
    return states.some(({ value }) => value) ? `${entry}: ${[...values].sort()}` : [];
  });
  return JSON.stringify([entries.sort(), assessment.measures.map(({ id }) => id)]);
}

/** All that merging looks at, as text to compare. */
function heldBy(assessment: Assessment): string {
  const entries = [...statesOf(assessment)].flatMap(([entry, states]) =>
    states.length === 0 ? [] : `${entry}: ${states.map(textOfState).sort()}`,
  );
  const { ids, at, by } = assessment.measureOrder;
  return JSON.stringify([entries.sort(), ids, at, by]);
}
