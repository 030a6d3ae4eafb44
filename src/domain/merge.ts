import type { Assessment, Instant } from './assessment';
import { latestOf, statesOf, withStates } from './entry-states';
import { inOrder, laterOrder, neverOrdered, withoutOrder } from './measure-sequence';

/** False for records of different assessments, or of one that pins other content here than there. */
export function canMerge(ours: Assessment, theirs: Assessment): boolean {
  return ours.id === theirs.id && textOfContent(ours) === textOfContent(theirs);
}

/**
 * Everything that two copies of an assessment hold: of each entry what came after the other, and where
 * neither did, both, to be decided by a person (see conflicts.ts). In whatever order and how often
 * copies are merged, all end with the same. Throws a `RangeError` for what cannot be merged.
 */
export function mergeAssessments(ours: Assessment, theirs: Assessment): Assessment {
  if (!canMerge(ours, theirs)) throw new RangeError('These are copies of different assessments');
  const states = statesOf(ours);
  for (const [entry, others] of statesOf(theirs)) {
    states.set(entry, [...(states.get(entry) ?? []), ...others]);
  }
  for (const [entry, all] of states) states.set(entry, latestOf(entry, all));
  const place = isLater(ours, theirs) ? ours : theirs;
  const rest: Assessment = {
    ...ours,
    revision: Math.max(ours.revision, theirs.revision),
    createdAt: earlierOf(ours.createdAt, theirs.createdAt),
    updatedAt: place.updatedAt,
    ratedAt: laterOf(ours.ratedAt, theirs.ratedAt),
    lastPlace: place.lastPlace,
    planOrder: place.planOrder,
    earlier: firstText(ours.earlier, theirs.earlier),
    sample: ours.sample && theirs.sample,
    answers: { ...theirs.answers, ...ours.answers },
  };
  const merged = inOrder(withStates(rest, states), laterOrder(ours, theirs));
  return neverOrdered(ours) && neverOrdered(theirs) ? withoutOrder(merged) : merged;
}

function textOfContent({ instrument, checkpointIds }: Assessment): string {
  const { id, version, language } = instrument;
  return JSON.stringify([id, version, language, checkpointIds]);
}

/** Where a person worked last, and how they looked at the plan, goes with their last entry. */
function isLater(a: Assessment, b: Assessment): boolean {
  const fields = (of: Assessment) => [of.updatedAt, of.lastPlace, of.planOrder];
  const [first, second] = [fields(a), fields(b)];
  const index = first.findIndex((field, at) => field !== second[at]);
  return index === -1 || (first[index] ?? '') > (second[index] ?? '');
}

const earlierOf = (a: Instant, b: Instant) => (a < b ? a : b);

function laterOf(a: Instant | null, b: Instant | null): Instant | null {
  return (a ?? '') > (b ?? '') ? a : b;
}

/** Copies have the same run before them; should they not, everybody takes the same one. */
function firstText<T extends object>(a: T | null, b: T | null): T | null {
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
