import { SCHEMA_VERSION } from '../../domain/assessment';
import type { MigrationStep, RawRecord } from './step';

/** Empty until chain.ts is loaded. */
let chain: readonly MigrationStep[] = [];

export function provideSteps(steps: readonly MigrationStep[]): void {
  chain = steps;
}

export class MigrationError extends Error {
  /**
   * `newer`: from a later version of the app; `unknown`: no version we ever wrote; `not-loaded`: older,
   * and chain.ts has to be loaded first.
   */
  declare readonly code: 'newer' | 'unknown' | 'not-loaded';

  constructor(code: MigrationError['code']) {
    super(code);
    this.name = 'MigrationError';
    this.code = code;
  }
}

/** The record in today's version; the given one stays untouched. Throws `MigrationError`. */
export function migrate(record: RawRecord, steps?: readonly MigrationStep[]): RawRecord {
  const latest = steps ? steps.length + 1 : SCHEMA_VERSION;
  const first = knownVersion(record.schemaVersion, latest);
  if (first === latest) return record;
  if (!steps && chain.length === 0) throw new MigrationError('not-loaded');
  return (steps ?? chain).slice(first - 1).reduce((older, step) => step(older), record);
}

function knownVersion(version: unknown, latest: number): number {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new MigrationError('unknown');
  }
  if (version > latest) throw new MigrationError('newer');
  return version;
}
