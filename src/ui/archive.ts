import type { Assessment, Instant, Summary } from '../domain/assessment';

/** What is kept beside the present state of the assessments; comes when it is first needed. */
export interface Archive {
  /** Newest first. */
  earlierStates(id: string): Promise<EarlierState[]>;
  /** In today's shape; rejects when it cannot be read, or when newer ones have pushed it out. */
  readState(key: StateKey): Promise<Assessment>;
  /** Makes an earlier state the present one; `undo` is missing when what stood there was not readable, and rejects after further work. */
  returnTo(key: StateKey): Promise<{ undo?(): Promise<void> }>;
  deletedOnes(): Promise<DeletedItem[]>;
  restore(id: string): Promise<void>;
  /** Removes deleted ones with their earlier states. */
  removeForGood(ids: readonly string[]): Promise<{ undo(): Promise<void> }>;
  /** How many are deleted or set aside. */
  countAside(): Promise<number>;
  /** Stored ones that are not in the list because they cannot be read; mends the list where it lacks others. */
  damagedOnes(listed: readonly string[] | undefined): Promise<DamagedRecord[]>;
  /** What was set aside because something readable took its place. */
  setAsideOnes(): Promise<SetAsideItem[]>;
  /** Takes one that cannot be read to the deleted ones. */
  discardDamaged(id: string): Promise<void>;
  removeSetAside(key: StateKey): Promise<{ undo(): Promise<void> }>;
  /** A record as it lies in the database, as JSON. */
  readRaw(place: RawPlace): Promise<string>;
  /** All assessments as they lie there, and how many the browser itself cannot read. */
  readAllRaw(): Promise<{ texts: string[]; unreadable: number }>;
  /** "Alles löschen": all that the app keeps in this browser, for good. Answers what is left. */
  eraseEverything(): Promise<Remaining[]>;
}

/** - `entries`: everything, as nothing was deleted
 * - `pending`: everything for now; it goes when the window that holds the database lets go
 * - `database`: an empty database, held by another window
 * - `marks`: that the app was used here
 * - `app`: its stored files
 */
export type Remaining = 'entries' | 'pending' | 'database' | 'marks' | 'app';

/** An assessment's id, a moment, and a number that runs on. */
export type StateKey = [string, Instant, number];

export interface EarlierState {
  key: StateKey;
  /** When it was kept, which is when something else took its place. */
  at: Instant;
  /** What took its place; "day": the entries of a day, "return": another earlier state. */
  reason: 'day' | 'backup' | 'migration' | 'deletion' | 'return';
  /** `null` when it cannot be read. */
  summary: Summary | null;
}

export interface DeletedItem {
  id: string;
  /** `null` when it cannot be read. */
  name: string | null;
  /** Without one it is an assessment. */
  kind?: 'workshop';
  deletedAt: Instant;
  daysLeft: number;
}

export interface DamagedRecord {
  id: string;
  /** As far as it can be made out. */
  name: string;
  /** 'invalid-record', or 'newer-database' when a newer version of the app wrote it. */
  code: string;
}

export interface SetAsideItem {
  key: StateKey;
  at: Instant;
  name: string;
}

/** Where something is kept that may not be readable. */
export type RawPlace =
  | { store: 'assessments' | 'workshops' | 'deleted'; key: string }
  | { store: 'setAside'; key: StateKey };
