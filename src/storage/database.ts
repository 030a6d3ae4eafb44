import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB, unwrap } from 'idb';
import type { Day, Instant, Summary } from '../domain/assessment';
import { guardTransactions } from './guard-transactions';
import { inTime, withPatience } from './open-patiently';
import { StorageError } from './storage-error';

/** Knows stores only; the shape of records has its own version in each record. */
export const DB_VERSION = 3;

export const DB_NAME = 'praxishilfe';

/** Minus the time of the last entry, then the id: the first n keys are the newest n, without an index. */
export type SummaryKey = [number, string];

export interface Stores extends DBSchema {
  /** One record per assessment; what comes out goes through `readRecord`. */
  assessments: { key: string; value: unknown };
  summaries: { key: SummaryKey; value: Summary & { key: SummaryKey } };
  settings: { key: string; value: unknown };
  /** Earlier states of assessments, as they were stored; the last ten of each. */
  snapshots: { key: SnapshotKey; value: Snapshot };
  /** Deleted assessments, for thirty days. */
  deleted: { key: string; value: DeletedRecord };
  /** What could not be read and had to make room for something that can; kept as it was. */
  setAside: { key: SnapshotKey; value: { key: SnapshotKey; record: unknown } };
  /** One record per workshop; what comes out goes through `readWorkshop`. */
  workshops: { key: string; value: unknown };
}

/** An assessment's id, the moment, and a number that runs on, whatever the clock does. */
export type SnapshotKey = [string, Instant, number];

/**
 * Before what an earlier state was kept; "day": before the first entry of a day, "return": before
 * another earlier state was brought back.
 */
export type SnapshotReason = 'day' | 'backup' | 'migration' | 'deletion' | 'return';

export interface Snapshot {
  key: SnapshotKey;
  reason: SnapshotReason;
  /** As it was stored, of any version. */
  record: unknown;
}

export interface DeletedRecord {
  id: string;
  deletedAt: Instant;
  record: unknown;
  /** Without one it is an assessment. */
  kind?: 'workshop';
  /** The day on which its thirty days were first seen to be over; it goes on a later one. */
  dueSince?: Day;
}

export type Database = IDBPDatabase<Stores>;

/** Hands out the open connection, opening it when there is none. Rejects with `StorageError`. */
export type OpenDatabase = () => Promise<Database>;

/**
 * - `blocked`: opening waits for older tabs to close
 * - `opened`: it is open after all, after `blocked` or when people were told of no answer
 * - `created`: there was none, or the browser had lost it
 * - `newer-database`: a newer version of the app made it, so it is only read
 * - `closed-for-update`: a newer version of the app wants the database, so we let go of it
 * - `erased`: everything was deleted, here or in another window; nothing is opened any more
 * - `terminated`: the browser closed the connection; the next use opens it again
 */
export type DatabaseEvent =
  | 'blocked'
  | 'opened'
  | 'created'
  | 'newer-database'
  | 'closed-for-update'
  | 'erased'
  | 'terminated';

export interface Opening {
  name?: string;
  onEvent?(event: DatabaseEvent): void;
  /** True when this page heard that everything was deleted: nothing is opened then, or comes into being. */
  isErased?(): boolean;
  /** Saves what waits before a newer version gets the database; answers nothing when nothing does. */
  beforeLettingGo?(): Promise<unknown> | undefined;
  /** Milliseconds after which those who wait are told that there is no answer. */
  timeLimit?: number;
}

/** Nothing is opened until the returned function is called; a failed opening is tried anew then. */
export function databaseOpener({
  name = DB_NAME,
  onEvent = () => undefined,
  isErased = () => false,
  beforeLettingGo = () => undefined,
  timeLimit = 10_000,
}: Opening = {}): OpenDatabase {
  let opening: Promise<Database> | undefined;
  let opened: Database | undefined;
  let erased = false;
  /** What people were told; nobody need hear of an opening that just works. */
  let told: 'blocked' | 'no-answer' | undefined;

  async function connect(version?: number): Promise<Database> {
    let database: Database | undefined;
    // Nothing may come back by itself after "Alles löschen".
    if (erased || isErased()) throw new StorageError('erased');
    const forget = () => {
      if (opened === database) opened = opening = undefined;
    };
    const handlers: OpenDBCallbacks<Stores> = {
      upgrade(fresh, _old, _new, tx) {
        if (version === undefined || isErased()) {
          // It was there a moment ago, or went meanwhile: nothing may come into being.
          tx.done.catch(() => undefined);
          tx.abort();
          return;
        }
        if (!fresh.objectStoreNames.contains('assessments')) onEvent('created');
        createStores(fresh);
      },
      blocked() {
        told = 'blocked';
        onEvent('blocked');
      },
      async blocking(_, wanted) {
        // A database that is about to be deleted takes nothing in any more.
        const saving = wanted === null ? undefined : beforeLettingGo();
        if (saving) await inTime(saving, timeLimit / 5, Error).catch(() => undefined);
        // Not closing would keep the tab with the new version waiting for ever.
        database?.close();
        forget();
        erased = wanted === null;
        onEvent(erased ? 'erased' : 'closed-for-update');
      },
      terminated() {
        forget();
        onEvent('terminated');
      },
    };
    database = await openDB<Stores>(name, version, handlers);
    if (version && !database.objectStoreNames.length) {
      // Not made by us, and no store can come without a new version: the next attempt makes it anew.
      database.close();
      indexedDB.deleteDatabase(name);
      throw Error('empty');
    }
    guardTransactions(unwrap(database), version === undefined, forget);
    return database;
  }

  /** What a newer version made is read as it is, and never written. */
  async function connectReading(newer: unknown): Promise<Database> {
    if (!(newer instanceof Error) || newer.name !== 'VersionError') throw newer;
    const database = await connect();
    if (!database.objectStoreNames.contains('assessments')) {
      database.close();
      throw newer;
    }
    onEvent('newer-database');
    return database;
  }

  async function open(): Promise<Database> {
    try {
      opened = await withPatience(() => connect(DB_VERSION).catch(connectReading));
      if (told) onEvent('opened');
      return opened;
    } catch (error) {
      opening = undefined;
      throw error;
    } finally {
      told = undefined;
    }
  }

  return async () => {
    if (opened) return opened;
    opening ??= open();
    // Who asks again need not wait that long again.
    const limit = told === 'no-answer' ? timeLimit / 10 : timeLimit;
    return inTime(opening, limit, () => {
      told ??= 'no-answer';
      return new StorageError(told);
    });
  };
}

const KEY_PATHS = [
  ['assessments', 'id'],
  ['summaries', 'key'],
  ['settings', null],
  ['snapshots', 'key'],
  ['deleted', 'id'],
  ['setAside', 'key'],
  ['workshops', 'id'],
] as const;

/** Creates what is missing, whatever the version says: something else may have made the database. */
function createStores(database: Database): void {
  for (const [name, keyPath] of KEY_PATHS) {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath });
  }
}
