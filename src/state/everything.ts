import type { Assessment } from '../domain/assessment';
import type { Repository } from '../storage/repository-types';
import type { SaveQueue } from './save-queue';

export interface Everything {
  assessments: Assessment[];
  /** What a backup of this would lack: unreadable records, or all that is not in memory. */
  lacking: 'nothing' | 'unreadable' | 'all-but-memory';
}

/** After which a storage that has not taken what waits counts as broken, in milliseconds. */
const TIME_LIMIT = 15_000;

/** What is stored with what still waits; when the storage is broken, what is in memory. */
export async function readEverything(
  repository: Repository,
  queue: SaveQueue,
  shown: Assessment | null,
): Promise<Everything> {
  const waiting = queue.waitingIds().flatMap((id) => queue.latest(id) ?? []);
  try {
    const { assessments, unreadable } = await (waiting.length > 0
      ? inTime(repository.loadAll())
      : repository.loadAll());
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

/** Reading waits for the writing before it, which may never end. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, TIME_LIMIT);
    answer.then(resolve, reject);
  });
}
