import type { InstrumentRef, Rating } from './instrument';

/** Shape of saved records and backups. Raised by every change of the shapes in this file. */
export const SCHEMA_VERSION = 2;

/** A calendar day as YYYY-MM-DD, without time zone. */
export type Day = string;

/** A moment as ISO 8601 in UTC, e.g. "2026-11-20T18:30:00.000Z". */
export type Instant = string;

/** 1 hoch, 2 mittel, 3 niedrig; `null`: not decided yet. */
export type Priority = 1 | 2 | 3;

export type MeasureStatus = 'open' | 'running' | 'done' | 'dropped';

/** How the plan is sorted; "own" is the order of `Assessment.measures`. */
export type PlanOrder = 'own' | 'priority' | 'checkpoint' | 'date';

export interface Answer {
  /** `null` is "not rated yet", never green. */
  rating: Rating | null;
  /** Why we rated so. */
  note: string;
}

export interface Measure {
  id: string;
  checkpointId: string;
  text: string;
  priority: Priority | null;
  responsible: string;
  start: Day | null;
  /** The day on which the measure is checked ("Kontrolle"). */
  review: Day | null;
  status: MeasureStatus;
  /** The example the text was taken from; `null` for own text. */
  exampleId: string | null;
}

/** The run before this one, kept so that the earlier light can stand beside the new one. */
export interface EarlierRun {
  assessmentId: string;
  /** When the earlier run was last rated. */
  date: Instant;
  ratings: Record<string, Rating>;
}

/** What may stand in an entry (see entries.ts); `null`: no light, or no such measure any more. */
export type EntryValue = string | Measure | null;

/**
 * What the state of an entry is built on: by writer (a browser on a device), the number of its latest
 * change. One version comes after another when none of its numbers is smaller; when neither does, two
 * people changed the entry without knowing of each other.
 */
export type Version = Record<string, number>;

/** What somebody else made of an entry, apart from what stands in the record: a person chooses. */
export interface Conflict {
  /** Key of the entry, e.g. "note/planning". */
  entry: string;
  version: Version;
  value: EntryValue;
}

/** One run of an instrument by one organisation or Verantwortungsbereich. */
export interface Assessment {
  schemaVersion: typeof SCHEMA_VERSION;
  id: string;
  /** Counts the writes of this record; 0 before the first. */
  revision: number;
  instrument: InstrumentRef;
  /** The instrument's checkpoints in its order, so that lists need not load the content. */
  checkpointIds: string[];
  /** Name of the organisation or area; may be empty. */
  name: string;
  createdAt: Instant;
  /** Last entry by a person. */
  updatedAt: Instant;
  /** When a light was last given or taken back; `null` before the first. */
  ratedAt: Instant | null;
  /** Where the person worked last; "" before the first step. A checkpoint's id, "overview" or "plan". */
  lastPlace: string;
  /** By checkpoint id; a checkpoint without entry has no key. */
  answers: Record<string, Answer>;
  /** In the person's own order. */
  measures: Measure[];
  planOrder: PlanOrder;
  earlier: EarlierRun | null;
  /** The worked example that comes with the app. */
  sample: boolean;
  /** By entry; what was never changed since it was made has none. A removed measure leaves its own. */
  versions: Record<string, Version>;
  /** Not yet decided, at most a few. */
  conflicts: Conflict[];
  /** Who last set the own order, when, and to what; measures that came since stand behind. */
  measureOrder: { ids: string[]; at: number; by: string };
}

/** What the start screen needs of an assessment, small enough to read a thousand of. */
export interface Summary {
  id: string;
  /** Of the record; older lists have none. */
  revision: number;
  name: string;
  instrument: InstrumentRef;
  createdAt: Instant;
  updatedAt: Instant;
  lastPlace: string;
  checkpointIds: string[];
  /** One light per checkpoint, in the instrument's order. */
  ratings: (Rating | null)[];
  /** Measures that are neither done nor dropped. */
  openMeasures: number;
  measures: number;
  /** Open measures with a Kontrolle date, soonest first. */
  reviews: { measureId: string; text: string; review: Day }[];
  /** The run this one rates again; `null` for a first run. */
  earlierId: string | null;
  sample: boolean;
}
