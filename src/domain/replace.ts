import type { Assessment } from './assessment';
import {
  type EntryState,
  isSameState,
  latestOf,
  nothing,
  statesOf,
  withStates,
} from './entry-states';
import { inOrder } from './measure-sequence';
import { canMerge } from './merge';
import type { Writer } from './stamp';
import { joinVersions, latestStamp } from './version';

/**
 * What `wanted` holds, as if it was entered now on top of both: whoever merges later gets it, and
 * what was replaced does not come back. Records that cannot be merged are simply replaced.
 */
export function replaceEntries(ours: Assessment, wanted: Assessment, by: Writer): Assessment {
  const revision = Math.max(ours.revision, wanted.revision);
  if (!canMerge(ours, wanted)) return { ...wanted, revision };
  const [there, states] = [statesOf(ours), statesOf(wanted)];
  for (const entry of new Set([...states.keys(), ...there.keys()])) {
    const kept = latestOf(entry, states.get(entry) ?? []);
    const all = [...kept, ...(there.get(entry) ?? [])];
    const isAfterAll = areSame(latestOf(entry, all), kept);
    states.set(entry, isAfterAll ? kept : afterAll(entry, kept, all, by));
  }
  const updatedAt = ours.updatedAt > wanted.updatedAt ? ours.updatedAt : wanted.updatedAt;
  const at = Math.max(by.now, ours.measureOrder.at + 1, wanted.measureOrder.at + 1);
  const order = { ids: wanted.measures.map(({ id }) => id), at, by: by.id };
  return inOrder(withStates({ ...wanted, revision, updatedAt }, states), order);
}

function areSame(a: readonly EntryState[], b: readonly EntryState[]): boolean {
  return a.length === b.length && a.every((state, index) => isSameState(state, b[index]));
}

/** What was undecided stays so: each side gets a version that does not know of the others. */
function afterAll(
  entry: string,
  kept: readonly EntryState[],
  all: readonly EntryState[],
  by: Writer,
): EntryState[] {
  const known = joinVersions(all.map(({ version }) => version));
  const stamp = Math.max(by.now, latestStamp(known) + 1);
  const [shown = { value: nothing(entry) }, ...others] = kept;
  return [
    // The latest is the one that is shown. Under a name of its own: nobody typed it, so it does not
    // overtake what another tab of this browser holds unsaved, as a later entry there would.
    { value: shown.value, version: { ...known, [`replaced-${by.id}`]: stamp + 1 } },
    ...others.map(({ value }, index) => ({
      value,
      version: { ...known, [`${by.id}-${index + 1}`]: stamp },
    })),
  ];
}
