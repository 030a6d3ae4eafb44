import type { Assessment, Day, Instant } from '../../domain/assessment';
import type { KnownInstrument } from './check-references';
import { isTakenByDefault, previewBackup } from './preview';
import { readBackupFile } from './read-backup';
import { backupFileName, writeBackup } from './write-backup';

/** What a backup may lack: unreadable records, or all that is not in memory. */
export type Lacking = 'nothing' | 'unreadable' | 'all-but-memory';

/** What the service works on; put together by the composition root. */
export interface BackupSurroundings {
  everything(): Promise<{ assessments: Assessment[]; lacking: Lacking }>;
  /** Writes these and takes those away, all or nothing. */
  put(assessments: readonly Assessment[], gone?: readonly string[]): Promise<void>;
  now(): Instant;
  today(): Day;
  appVersion: string;
  knownInstruments: readonly KnownInstrument[];
}

/** Everything as one file, named by the day, and what it lacks. */
export async function writeBackupFile(around: BackupSurroundings) {
  const { assessments, lacking } = await around.everything();
  const text = writeBackup(assessments, { now: around.now(), appVersion: around.appVersion });
  return {
    file: new Blob([text], { type: 'application/json' }),
    name: backupFileName(around.today()),
    count: assessments.length,
    lacking,
  };
}

/** Reads, checks and compares a file; nothing is written before `apply`. */
export async function openBackupFile(file: Blob, around: BackupSurroundings) {
  const backup = await readBackupFile(file, around.knownInstruments);
  const { assessments } = await around.everything();
  const entries = previewBackup(backup, assessments).map(({ assessment, state }) => ({
    assessment,
    state,
    taken: isTakenByDefault(state),
  }));
  return {
    createdAt: backup.createdAt,
    entries,
    async apply(chosen: ReadonlySet<string>) {
      const wanted = entries.map(({ assessment }) => assessment).filter(({ id }) => chosen.has(id));
      // Read again: entries may have come in while the preview was open, and must be undoable too.
      const before = (await around.everything()).assessments.filter(({ id }) => chosen.has(id));
      await around.put(wanted);
      return {
        count: wanted.length,
        async undo() {
          const known = new Set(before.map(({ id }) => id));
          const came = wanted.map(({ id }) => id).filter((id) => !known.has(id));
          await around.put(before, came);
        },
      };
    },
  };
}
