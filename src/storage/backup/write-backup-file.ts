import type { Assessment, Day, Instant } from '../../domain/assessment';
import { backupFileName, writeBackup } from './write-backup';

/** What a backup may lack: unreadable records, or all that is not in memory. */
export type Lacking = 'nothing' | 'unreadable' | 'all-but-memory';

/** What is written, and when; put together by the composition root. */
export interface BackupSource {
  everything(): Promise<{ assessments: Assessment[]; lacking: Lacking }>;
  now(): Instant;
  today(): Day;
  appVersion: string;
}

/**
 * Everything as one file, named by the day, and what it lacks. Stands apart from the code that opens
 * a file, because it must be small enough to be fetched beforehand: it is the last way out.
 */
export async function writeBackupFile(from: BackupSource) {
  const { assessments, lacking } = await from.everything();
  const text = writeBackup(assessments, { now: from.now(), appVersion: from.appVersion });
  return {
    file: new Blob([text], { type: 'application/json' }),
    name: backupFileName(from.today()),
    count: assessments.length,
    lacking,
  };
}
