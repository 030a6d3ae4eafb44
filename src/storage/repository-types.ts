import type { Assessment, Summary } from '../domain/assessment';
import type { Workshop } from '../domain/workshop/workshop';

/**
 * Everything that is kept on this device. Every promise rejects with `StorageError`; after a
 * rejection the stored state is exactly what it was before.
 */
export interface Repository {
  /** Newest first; all of them without a limit. */
  listSummaries(limit?: number): Promise<Summary[]>;
  /**
   * Migrated to today's schema; `undefined` when there is none. What a newer version wrote comes for
   * looking only, as far as this one knows of it.
   */
  load(id: string, looking?: 'looking'): Promise<Assessment | undefined>;
  /** Everything that can be read, in no particular order, and how many records cannot. */
  loadAll(): Promise<{ assessments: Assessment[]; unreadable: number }>;
  /**
   * Reads the record, applies `change` and writes the result in one transaction, so that two tabs
   * never overwrite each other. Resolves with what is stored once it is durably stored. When `change`
   * returns the record it was given, nothing is written. Before the first entry of a day, and before
   * an older record is written in today's shape, the stored state is kept. Rejects with 'not-found'
   * when the record is gone.
   */
  update(id: string, change: (stored: Assessment) => Assessment): Promise<Assessment>;
  /**
   * Creates or replaces, and moves `gone` to the deleted where it is still there: all or nothing.
   * What is replaced stays as an earlier state; what cannot be read is set aside. Revisions move on
   * from the higher of stored and given.
   *
   * @param read what the caller found and built on; rejects with 'changed-meanwhile' when what is
   * stored of these assessments is by now something else
   */
  put(
    assessments: readonly Assessment[],
    gone?: readonly string[],
    read?: readonly Assessment[],
  ): Promise<void>;
  /** Moves a record to the deleted and hands it back, so that `put` can bring it back. */
  remove(id: string): Promise<Assessment>;
  /** Small things that belong to this device, not to a backup; `undefined` when never written. */
  readSetting<T>(key: string): Promise<T | undefined>;
  writeSetting<T>(key: string, value: T): Promise<void>;
}

/** The workshops on this device. Promises reject as those of `Repository` do. */
export interface WorkshopRepository {
  /** All that can be read, the last changed first, and how many records cannot. */
  list(): Promise<{ workshops: Workshop[]; unreadable: number }>;
  /** Those that cannot be read; they stay where they are. */
  damaged(): Promise<DamagedWorkshop[]>;
  load(id: string): Promise<Workshop | undefined>;
  /**
   * Reads the record, applies `change` and writes the result in one transaction; resolves with what is stored once it is
   * durably stored. When `change` returns the record it was given, nothing is written. Rejects with 'not-found' when the
   * record is gone.
   *
   * @param created what `change` is given when nothing was ever stored under this id
   */
  update(id: string, change: (stored: Workshop) => Workshop, created?: Workshop): Promise<Workshop>;
  /**
   * Puts one back that was taken away; resolves with what is stored. Rejects with 'changed-meanwhile' when another one has
   * come under its id.
   */
  put(workshop: Workshop): Promise<Workshop>;
  /** Moves a record to the deleted and hands it back. */
  remove(id: string): Promise<Workshop>;
  /** Moves one that cannot be read to the deleted; rejects for any other. */
  discard(id: string): Promise<void>;
}

export interface DamagedWorkshop {
  id: string;
  /** As far as it can be made out. */
  title: string;
  /** 'invalid-record', or 'newer-database' when a newer version of the app wrote it. */
  code: string;
}
