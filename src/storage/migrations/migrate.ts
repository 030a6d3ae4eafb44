/** A stored record or one from a file, of any version. */
export type RawRecord = Record<string, unknown>;

/**
 * Brings a record of version n to n + 1, `schemaVersion` included. Pure and frozen: once released,
 * a step never changes, and it imports nothing that may (no types, no functions of today).
 */
export type MigrationStep = (record: Readonly<RawRecord>) => RawRecord;

/** The step at index n - 1 takes version n to n + 1. The same chain serves database and files. */
const STEPS: readonly MigrationStep[] = [];

export class MigrationError extends Error {
  override readonly name = 'MigrationError';

  /** `newer`: from a later version of the app; `unknown`: no version we ever wrote. */
  constructor(readonly code: 'newer' | 'unknown') {
    super(code);
  }
}

/** The record in today's version; the given one stays untouched. Throws `MigrationError`. */
export function migrate(record: RawRecord, steps: readonly MigrationStep[] = STEPS): RawRecord {
  const first = knownVersion(record.schemaVersion, steps.length + 1);
  return steps.slice(first - 1).reduce((older, step) => step(older), record);
}

function knownVersion(version: unknown, latest: number): number {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new MigrationError('unknown');
  }
  if (version > latest) throw new MigrationError('newer');
  return version;
}
