import type { MigrationStep, RawRecord } from './step';
import { addVersions } from './step-1-to-2';

/** The step at index n - 1 takes version n to n + 1. The same chain serves database and files. */
const STEPS: readonly MigrationStep[] = [addVersions];

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
