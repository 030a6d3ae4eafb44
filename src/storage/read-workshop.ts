import { WORKSHOP_VERSION, type Workshop } from '../domain/workshop/workshop';
import { StorageError } from './storage-error';

/**
 * What the database holds, as today's `Workshop`. The check is light: only we write here, and files from outside go through
 * the full schema. Throws `StorageError` 'newer-database' or 'invalid-record'.
 */
export function readWorkshop(raw: unknown): Workshop {
  const version = isRecord(raw) ? raw.schemaVersion : null;
  if (typeof version === 'number' && version > WORKSHOP_VERSION) {
    throw new StorageError('newer-database');
  }
  if (!isWorkshop(raw)) throw new StorageError('invalid-record');
  return raw;
}

/** The same; `undefined` for what cannot be read, so that it keeps no other from being shown or saved. */
export function readUnlessDamaged(raw: unknown): Workshop | undefined {
  try {
    return readWorkshop(raw);
  } catch {
    return undefined;
  }
}

function isWorkshop(value: unknown): value is Workshop {
  return (
    isRecord(value) &&
    value.schemaVersion === WORKSHOP_VERSION &&
    hasTexts(value, ['id', 'title', 'place', 'invited', 'createdOn', 'changedOn']) &&
    isTextOrNull(value.date) &&
    isTextOrNull(value.assessmentId) &&
    (value.expected === null || Number.isSafeInteger(value.expected)) &&
    Number.isSafeInteger(value.revision) &&
    Number.isSafeInteger(value.number) &&
    typeof value.revealed === 'boolean' &&
    hasTexts(value.instrument, ['id', 'version', 'language']) &&
    isList(value.checkpointIds, (id) => typeof id === 'string') &&
    isList(value.ballots, isBallot) &&
    isRecord(value.agreements) &&
    Object.values(value.agreements).every(isAgreement) &&
    isList(value.topics, isTopic)
  );
}

function isBallot(value: unknown): boolean {
  return (
    isRecord(value) &&
    isTextOrNull(value.number) &&
    isRecord(value.ratings) &&
    Object.values(value.ratings).every(isRating) &&
    isRecord(value.notes) &&
    Object.values(value.notes).every((note) => typeof note === 'string')
  );
}

function isAgreement(value: unknown): boolean {
  return hasTexts(value, ['reason', 'dissent']) && isRecord(value) && isRating(value.rating);
}

function isTopic(value: unknown): boolean {
  return hasTexts(value, ['id', 'text']) && isRecord(value) && isTextOrNull(value.measureId);
}

function isRating(value: unknown): boolean {
  return value === null || value === 'red' || value === 'yellow' || value === 'green';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: unknown, keys: string[]): boolean {
  return isRecord(value) && keys.every((key) => typeof value[key] === 'string');
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
