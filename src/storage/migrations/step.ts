/** A stored record or one from a file, of any version. */
export type RawRecord = Record<string, unknown>;

/**
 * Brings a record of version n to n + 1, `schemaVersion` included. Pure and frozen: once released,
 * a step never changes, and it imports nothing that may (no types, no functions of today).
 */
export type MigrationStep = (record: Readonly<RawRecord>) => RawRecord;
