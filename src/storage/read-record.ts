import { type Assessment, SCHEMA_VERSION } from '../domain/assessment';
import { migrate } from './migrations/migrate';
import type { RawRecord } from './migrations/step';
import { StorageError, toStorageError } from './storage-error';

/**
 * What the database holds, as today's `Assessment`.
 *
 * The check is light on purpose: it runs at every start, and only we write here. Files from
 * outside go through the full schema, which is not in the start bundle.
 * Throws `StorageError` 'newer-database' or 'invalid-record'.
 */
export function readRecord(raw: unknown): Assessment {
  if (!isRecord(raw)) throw new StorageError('invalid-record');
  const record = migrated(raw);
  if (!isAssessment(record)) throw new StorageError('invalid-record');
  return record;
}

/**
 * The same for looking only: what a newer version wrote is taken as it is, if all that we know of is
 * in it. Writing it would lose what we do not know of.
 */
export function readForLooking(raw: unknown): Assessment {
  const isNewer = isRecord(raw) && Number(raw.schemaVersion) > SCHEMA_VERSION;
  return isNewer && isAssessment(raw) ? raw : readRecord(raw);
}

function migrated(raw: RawRecord): unknown {
  try {
    return migrate(raw);
  } catch (cause) {
    const error = toStorageError(cause);
    if (error.code !== 'invalid-record' && error.code !== 'failed') throw error;
    // A step that stumbles has met something we never wrote.
    throw new StorageError('invalid-record', { cause });
  }
}

function isAssessment(value: unknown): value is Assessment {
  return (
    isRecord(value) &&
    hasTexts(value, ['id', 'name', 'createdAt', 'updatedAt', 'lastPlace', 'planOrder']) &&
    Number.isSafeInteger(value.revision) &&
    ['own', 'priority', 'checkpoint', 'date'].includes(String(value.planOrder)) &&
    typeof value.sample === 'boolean' &&
    (value.ratedAt === null || typeof value.ratedAt === 'string') &&
    hasTexts(value.instrument, ['id', 'version', 'language']) &&
    isList(value.checkpointIds, (id) => typeof id === 'string') &&
    isRecord(value.answers) &&
    Object.values(value.answers).every(
      (answer) => hasTexts(answer, ['note']) && isRecord(answer) && isRating(answer.rating),
    ) &&
    isList(value.measures, (measure) =>
      hasTexts(measure, ['id', 'checkpointId', 'text', 'responsible', 'status']),
    ) &&
    isRecord(value.versions) &&
    Object.values(value.versions).every(isRecord) &&
    isList(value.conflicts, (conflict) => hasTexts(conflict, ['entry'])) &&
    isRecord(value.measureOrder) &&
    Array.isArray(value.measureOrder.ids) &&
    (value.earlier === null ||
      (hasTexts(value.earlier, ['assessmentId', 'date']) &&
        isRecord(value.earlier) &&
        isRecord(value.earlier.ratings) &&
        Object.values(value.earlier.ratings).every(isRating)))
  );
}

function isRating(value: unknown): boolean {
  return value === null || value === 'red' || value === 'yellow' || value === 'green';
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: unknown, keys: string[]): boolean {
  return isRecord(value) && keys.every((key) => typeof value[key] === 'string');
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
