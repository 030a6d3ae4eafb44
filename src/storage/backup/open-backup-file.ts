import type { Assessment } from '../../domain/assessment';
import type { KnownInstrument } from './check-references';
import { contentOf, isTakenByDefault, previewBackup } from './preview';
import { readBackupFile } from './read-backup';

/** What a file is held against and goes into; put together by the composition root. */
export interface BackupTarget {
  everything(): Promise<{ assessments: Assessment[] }>;
  /** Writes these and takes those away, all or nothing. */
  put(assessments: readonly Assessment[], gone?: readonly string[]): Promise<void>;
  knownInstruments: readonly KnownInstrument[];
}

/** Reads, checks and compares a file; nothing is written before `apply`. */
export async function openBackupFile(file: Blob, target: BackupTarget) {
  const backup = await readBackupFile(file, target.knownInstruments);
  const { assessments } = await target.everything();
  const entries = previewBackup(backup, assessments).map(({ assessment, state }) => ({
    assessment,
    state,
    taken: isTakenByDefault(state),
  }));
  async function takeOver(chosen: ReadonlySet<string>) {
    const wanted = entries.map(({ assessment }) => assessment).filter(({ id }) => chosen.has(id));
    // Read again: entries may have come in while the preview was open, and must be undoable too.
    const before = (await target.everything()).assessments.filter(({ id }) => chosen.has(id));
    await target.put(wanted);
    return {
      count: wanted.length,
      async undo() {
        await assertUntouched(wanted, target);
        const known = new Set(before.map(({ id }) => id));
        const came = wanted.map(({ id }) => id).filter((id) => !known.has(id));
        await target.put(before, came);
      },
    };
  }

  let applied: ReturnType<typeof takeOver> | null = null;
  return {
    createdAt: backup.createdAt,
    entries,
    /** Once only: a second click must not take what the first has written for what was there before. */
    apply(chosen: ReadonlySet<string>) {
      applied ??= takeOver(chosen).catch((error: unknown) => {
        applied = null;
        throw error;
      });
      return applied;
    },
  };
}

/** Work done after an import is worth more than taking the import back. */
async function assertUntouched(
  imported: readonly Assessment[],
  target: BackupTarget,
): Promise<void> {
  const { assessments } = await target.everything();
  const now = new Map(assessments.map((assessment) => [assessment.id, assessment]));
  const touched = imported.some((assessment) => {
    const there = now.get(assessment.id);
    return there !== undefined && contentOf(there) !== contentOf(assessment);
  });
  if (touched) throw new Error('Entries were made in what was imported');
}
