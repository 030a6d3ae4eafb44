import type { Assessment } from '../domain/assessment';
import type { Repository } from '../storage/repository-types';
import { codeOf } from './job';
import type { SaveQueue } from './save-queue';

export interface Everything {
  assessments: Assessment[];
  /** What a backup of this would lack: unreadable records, or all that is not in memory. */
  lacking: 'nothing' | 'unreadable' | 'all-but-memory';
}

/** What is stored with what still waits; when the storage is broken, what is in memory. */
export async function readEverything(
  repository: Repository,
  queue: SaveQueue,
  shown: Assessment | null,
): Promise<Everything> {
  const waiting = [...new Set(queue.waiting().map(({ id }) => id))].flatMap(
    (id) => queue.latest(id) ?? [],
  );
  try {
    // Reading all may take its time; a storage in which nothing moves on shows in reading little.
    await repository.listSummaries(1).catch((error) => {
      if (codeOf(error) === 'no-answer') throw error;
    });
    const { assessments, unreadable } = await repository.loadAll();
    const stored = assessments.map((record) => queue.applyWaiting(record.id, record));
    const known = new Set(stored.map(({ id }) => id));
    return {
      assessments: [...waiting.filter(({ id }) => !known.has(id)), ...stored],
      lacking: unreadable > 0 ? 'unreadable' : 'nothing',
    };
  } catch (error) {
    // A backup from memory is worth more than none when the storage is broken.
    const others = shown && !waiting.some(({ id }) => id === shown.id) ? [shown] : [];
    const inMemory = [...waiting, ...others];
    if (inMemory.length === 0) throw error;
    return { assessments: inMemory, lacking: 'all-but-memory' };
  }
}
