import type {
  Answer,
  Assessment,
  Conflict,
  EntryValue,
  Instant,
  Measure,
  Version,
} from './assessment';
import { entriesOf, isSameEntry } from './entries';
import { type EntryState, nothing, partsOf, sortConflicts, statesOf } from './entry-states';
import type { Rating } from './instrument';
import { addMeasure } from './measure';
import { covers, joinVersions, latestStamp } from './version';

/** An entry of which people made different things without knowing of each other. */
export interface OpenConflict {
  /** Key of the entry, e.g. "note/planning". */
  entry: string;
  /** Two or more; the first is the one that is shown everywhere else. */
  sides: ConflictSide[];
  /** Built on all of them: what a decision between them knows. */
  seen: Version;
}

export interface ConflictSide {
  value: EntryValue;
  /** When it was entered: milliseconds since 1970 by the clock of that device, or a small number. */
  stamp: number;
}

/** What is to be decided, in the order of the rooms: name, checkpoints, plan, removed measures. */
export function listConflicts(assessment: Assessment): OpenConflict[] {
  if (assessment.conflicts.length === 0) return [];
  const states = statesOf(assessment);
  const entries = new Set([
    'name',
    ...assessment.checkpointIds.flatMap((id) => [`rating/${id}`, `note/${id}`]),
    ...assessment.measures.map(({ id }) => `measure/${id}`),
    ...assessment.conflicts.map(({ entry }) => entry),
  ]);
  return [...entries].flatMap((entry) => {
    const all = states.get(entry) ?? [];
    const sides = sidesOf(all);
    return sides.length < 2
      ? []
      : { entry, sides, seen: joinVersions(all.map(({ version }) => version)) };
  });
}

/** What is the same needs no decision, even when several entered it. */
function sidesOf(states: readonly EntryState[]): ConflictSide[] {
  const sides: ConflictSide[] = [];
  for (const { value, version } of states) {
    const same = sides.some((side) => isSameEntry(asSeen(side.value), asSeen(value)));
    if (!same) sides.push({ value, stamp: latestStamp(version) });
  }
  return sides;
}

/** Which example a text came from shows nowhere. */
function asSeen(value: EntryValue): EntryValue {
  return value && typeof value === 'object' ? { ...value, exampleId: null } : value;
}

/**
 * The entry says `value` from now on: one of the sides, or what a person made of them. Sides that came
 * since the person looked stay open.
 */
export function resolveConflict(
  assessment: Assessment,
  { entry, seen }: OpenConflict,
  value: EntryValue,
  now: Instant,
): Assessment {
  const own = assessment.versions[entry] ?? {};
  const shown = entriesOf(assessment).get(entry) ?? nothing(entry);
  const decidedMeanwhile = covers(own, seen);
  if (decidedMeanwhile && isSameEntry(shown, value)) return assessment;
  const known = decidedMeanwhile ? own : seen;
  const all = [...assessment.conflicts, { entry, version: own, value: shown }];
  const conflicts = all.filter((side) => side.entry !== entry || !covers(known, side.version));
  const versions = { ...assessment.versions, [entry]: known };
  return withEntry(
    { ...assessment, conflicts: sortConflicts(conflicts), versions },
    entry,
    value,
    now,
  );
}

/**
 * Takes a decision back: all sides stand there again.
 *
 * @param marks a new id for each side, so that none of them counts as built on another
 */
export function reopenConflict(
  assessment: Assessment,
  { entry, sides: [shown, ...others] }: OpenConflict,
  marks: readonly string[],
  now: Instant,
): Assessment {
  if (!shown) return assessment;
  const known = assessment.versions[entry] ?? {};
  const again = others.map(({ value }, index): Conflict => {
    const version = { ...known, [marks[index] ?? 'again']: latestStamp(known) + 1 };
    return { entry, version, value };
  });
  const conflicts = sortConflicts([...assessment.conflicts, ...again]);
  const reopened = { ...assessment, conflicts };
  return withEntry(reopened, entry, shown.value, now);
}

/**
 * Puts a removed measure back at `index`, with what was undecided about it when it went.
 *
 * @param marks a new id for each of its sides
 */
export function restoreMeasure(
  assessment: Assessment,
  { measure, index, open }: { measure: Measure; index: number; open: OpenConflict | undefined },
  marks: readonly string[],
  now: Instant,
): Assessment {
  const restored = addMeasure(assessment, measure, now, index);
  return open && restored !== assessment ? reopenConflict(restored, open, marks, now) : restored;
}

function withEntry(
  assessment: Assessment,
  entry: string,
  value: EntryValue,
  now: Instant,
): Assessment {
  const { kind, id } = partsOf(entry);
  const answer = (change: Partial<Answer>) => ({
    ...assessment.answers,
    [id]: { rating: null, note: '', ...assessment.answers[id], ...change },
  });
  const changed = { ...assessment, updatedAt: now };
  const said = value ?? nothing(entry);
  if (kind === 'name') return { ...changed, name: String(said) };
  if (kind === 'note') return { ...changed, answers: answer({ note: String(said) }) };
  if (kind === 'measure') return { ...changed, measures: withMeasure(assessment, id, value) };
  return { ...changed, answers: answer({ rating: said as Rating | null }), ratedAt: now };
}

function withMeasure({ measures }: Assessment, id: string, value: EntryValue): Measure[] {
  if (value === null || typeof value === 'string') return measures.filter((m) => m.id !== id);
  return measures.some((measure) => measure.id === id)
    ? measures.map((measure) => (measure.id === id ? value : measure))
    : [...measures, value];
}
