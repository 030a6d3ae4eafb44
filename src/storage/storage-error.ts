import { MigrationError } from './migrations/migrate';

/**
 * - `unavailable`: this browser gives us no database (private mode, forbidden, missing)
 * - `blocked`: another tab holds an older version of the database open
 * - `no-answer`: the database was asked and did not answer in time; it may still
 * - `quota`: no room left
 * - `newer-database`: written by a newer version of the app; never opened for writing
 * - `erased`: everything was deleted while this page was open; it writes nothing any more
 * - `not-found`: no record with this id (any more)
 * - `changed-meanwhile`: another tab wrote what was about to be replaced
 * - `worked-on`: entries were made since, and taking something back would lose them
 * - `invalid-record`: a stored record is not what we wrote
 * - `older-record`: what brings it up is not loaded yet; never leaves this folder
 * - `failed`: anything else; what was stored before is as it was
 */
export type StorageErrorCode =
  | 'unavailable'
  | 'blocked'
  | 'no-answer'
  | 'quota'
  | 'newer-database'
  | 'erased'
  | 'not-found'
  | 'changed-meanwhile'
  | 'worked-on'
  | 'invalid-record'
  | 'older-record'
  | 'failed';

/**
 * The only error that leaves this folder. Words for people live in i18n, chosen by `code`. What it holds is set in the
 * constructor: for our oldest browsers a field would bring a quarter of a kilobyte into the start.
 */
export class StorageError extends Error {
  declare readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

/** Names what a request, a transaction or a migration threw; a `StorageError` stays as it is. */
export function toStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  return new StorageError(codeOf(cause), { cause });
}

function codeOf(cause: unknown): StorageErrorCode {
  if (cause instanceof MigrationError) {
    if (cause.code === 'not-loaded') return 'older-record';
    return cause.code === 'newer' ? 'newer-database' : 'invalid-record';
  }
  // By name, not by class: browsers moved QuotaExceededError from DOMException to a class of its own.
  if (!(cause instanceof Error)) return 'failed';
  if (cause.name === 'QuotaExceededError') return 'quota';
  if (cause.name === 'VersionError') return 'newer-database';
  return 'failed';
}
