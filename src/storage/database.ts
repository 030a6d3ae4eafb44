import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Day, Instant, Summary } from '../domain/assessment';
import { StorageError, toStorageError } from './storage-error';

/** Knows stores only; the shape of records has its own version in each record. */
export const DB_VERSION = 2;

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
  /** The day on which its thirty days were first seen to be over; it goes on a later one. */
  dueSince?: Day;
}

export type Database = IDBPDatabase<Stores>;

/** Hands out the open connection, opening it when there is none. Rejects with `StorageError`. */
export type OpenDatabase = () => Promise<Database>;

/**
 * - `blocked`: opening waits for older tabs to close
 * - `closed-for-update`: a newer version of the app wants the database, so we let go of it
 * - `terminated`: the browser closed the connection; the next use opens it again
 */
export type DatabaseEvent = 'blocked' | 'closed-for-update' | 'terminated';

const ATTEMPTS = 3;

/** Nothing is opened until the returned function is called; a failed opening is tried anew then. */
export function databaseOpener(
  name = 'praxishilfe',
  onEvent: (event: DatabaseEvent) => void = () => undefined,
): OpenDatabase {
  let connection: Promise<Database> | undefined;

  function letGo(event: DatabaseEvent): void {
    connection = undefined;
    onEvent(event);
  }

  async function connect(): Promise<Database> {
    const database = await openDB<Stores>(name, DB_VERSION, {
      upgrade: createStores,
      blocked: () => onEvent('blocked'),
      blocking() {
        // Not closing would keep the tab with the new version waiting for ever.
        database.close();
        letGo('closed-for-update');
      },
      terminated: () => letGo('terminated'),
    });
    return database;
  }

  return () => {
    connection ??= withPatience(connect).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
}

function createStores(database: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('assessments', { keyPath: 'id' });
    database.createObjectStore('summaries', { keyPath: 'key' });
    database.createObjectStore('settings');
  }
  if (oldVersion < 2) {
    database.createObjectStore('snapshots', { keyPath: 'key' });
    database.createObjectStore('deleted', { keyPath: 'id' });
    database.createObjectStore('setAside', { keyPath: 'key' });
  }
}

/** Browsers now and then fail an opening for reasons of their own and succeed at the next. */
async function withPatience(connect: () => Promise<Database>, left = ATTEMPTS): Promise<Database> {
  try {
    return await connect();
  } catch (cause) {
    const error = openingError(cause);
    if (left <= 1 || error.code !== 'failed') throw error;
    return withPatience(connect, left - 1);
  }
}

/** No `indexedDB` at all, forbidden by settings, or Firefox' private mode before version 115. */
const UNAVAILABLE = ['ReferenceError', 'TypeError', 'SecurityError', 'InvalidStateError'];

function openingError(cause: unknown): StorageError {
  return cause instanceof Error && UNAVAILABLE.includes(cause.name)
    ? new StorageError('unavailable', { cause })
    : toStorageError(cause);
}
