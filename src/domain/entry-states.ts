import type { Answer, Assessment, Conflict, EntryValue, Measure, Version } from './assessment';
import { entriesOf, textOfEntry } from './entries';
import type { Rating } from './instrument';
import { covers, joinVersions, latestStamp } from './version';

/** One of the things that an entry says: mostly the only one, more when people must choose. */
export interface EntryState {
  version: Version;
  value: EntryValue;
}

/** By entry, what stands in the record first. An entry that nobody ever touched says nothing. */
export type EntryStates = Map<string, EntryState[]>;

/** All that an assessment holds: what is shown, what was removed, what is not decided. */
export function statesOf(assessment: Assessment): EntryStates {
  const { versions, conflicts } = assessment;
  const shown = entriesOf(assessment);
  const keys = [...shown.keys(), ...Object.keys(versions), ...conflicts.map(({ entry }) => entry)];
  const states: EntryStates = new Map(keys.map((key) => [key, []]));
  const add = (entry: string, value: EntryValue, version: Version) => {
    const isUntouched = latestStamp(version) === 0 && !value;
    if (!isUntouched) states.get(entry)?.push({ version: joinVersions([version]), value });
  };
  for (const key of states.keys()) add(key, shown.get(key) ?? nothing(key), versions[key] ?? {});
  for (const { entry, version, value } of conflicts) add(entry, value, version);
  return states;
}

/** `record` with these entries instead of its own; measures stand in no particular order. */
export function withStates(record: Assessment, states: EntryStates): Assessment {
  const answers: Record<string, Answer> = { ...record.answers };
  const measures: Measure[] = [];
  const versions: Record<string, Version> = {};
  let { name } = record;
  for (const [key, [shown]] of states) {
    const { kind, id } = partsOf(key);
    const value = shown ? shown.value : nothing(key);
    const answer = answers[id] ?? { rating: null, note: '' };
    if (shown && latestStamp(shown.version) > 0) versions[key] = shown.version;
    if (kind === 'name') name = String(value);
    else if (kind === 'rating') answers[id] = { ...answer, rating: value as Rating | null };
    else if (kind === 'note') answers[id] = { ...answer, note: String(value) };
    else if (value) measures.push(value as Measure);
  }
  const conflicts = [...states].flatMap(([entry, [, ...others]]) =>
    others.map((state) => ({ entry, ...state })),
  );
  return { ...record, name, answers, measures, versions, conflicts: sortConflicts(conflicts) };
}

/** By entry, and of an entry as `latestOf` has them: the same for everybody. */
export function sortConflicts(conflicts: readonly Conflict[]): Conflict[] {
  return [...conflicts].sort((a, b) => {
    if (a.entry !== b.entry) return a.entry < b.entry ? -1 : 1;
    return compareStates(a.entry, a, b);
  });
}

/** "note/planning" → note, planning. The name of an assessment has no id. */
export function partsOf(entry: string): { kind: string; id: string } {
  const [kind = '', id = ''] = entry.split('/');
  return { kind, id };
}

/** What nobody overtook, in the same order for everybody; the first one is shown. */
export function latestOf(entry: string, states: readonly EntryState[]): EntryState[] {
  const different = [...new Map(states.map((state) => [textOfState(state), state])).values()];
  return different
    .filter(({ version }) => !different.some((other) => isOvertaken(version, other.version)))
    .sort((a, b) => compareStates(entry, a, b));
}

function isOvertaken(version: Version, by: Version): boolean {
  return covers(by, version) && !covers(version, by);
}

/** A measure that is there before one that is gone, so that nobody's work is out of sight; then the later. */
function compareStates(entry: string, a: EntryState, b: EntryState): number {
  const gone = partsOf(entry).kind === 'measure' ? Number(!a.value) - Number(!b.value) : 0;
  const later = latestStamp(b.version) - latestStamp(a.version);
  return gone || later || (textOfState(a) > textOfState(b) ? -1 : 1);
}

export function isSameState(a: EntryState, b: EntryState | undefined): boolean {
  return b !== undefined && textOfState(a) === textOfState(b);
}

/** The same text for the same state. */
export function textOfState({ version, value }: EntryState): string {
  return textOfEntry(value) + JSON.stringify(Object.entries(version).sort());
}

/** What an entry says that says nothing. */
export function nothing(entry: string): EntryValue {
  return ['name', 'note'].includes(partsOf(entry).kind) ? '' : null;
}
