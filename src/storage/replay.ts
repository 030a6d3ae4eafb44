import { canMerge, mergeAssessments } from '../domain/merge';
import type { OpenDatabase } from './database';
import { readRecord } from './read-record';
import type { Repository } from './repository-types';
import { StorageError } from './storage-error';
import { named } from './transaction';

/**
 * Merges a record that a tab could not store into what is stored, or stores it when nothing is. One
 * that was deleted meanwhile stays deleted. Resolves with its id; rejects with `StorageError` when it
 * has to be tried again, or cannot be read by this version.
 */
export async function replayRecord(
  raw: unknown,
  repository: Repository,
  open: OpenDatabase,
): Promise<string> {
  const record = readRecord(raw);
  const { id } = record;
  try {
    await repository.update(id, (stored) =>
      canMerge(stored, record) ? mergeAssessments(stored, record) : stored,
    );
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'not-found') throw error;
    const deleted = await named(async () => (await open()).getKey('deleted', id));
    if (deleted === undefined) await repository.put([record]);
  }
  return id;
}
