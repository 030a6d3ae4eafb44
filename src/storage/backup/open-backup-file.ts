import type { Assessment } from '../../domain/assessment';
import { listConflicts } from '../../domain/conflicts';
import type { KnownInstrument } from './check-references';
import { contentOf, type PreviewChoice, type PreviewEntry, previewBackup } from './preview';
import { readBackupFile } from './read-backup';
import { recordToWrite, type Taking } from './take-over';

/** What a file is held against and goes into; put together by the composition root. */
export interface BackupTarget {
  everything(): Promise<{ assessments: Assessment[] }>;
  /** Writes these and takes those away, all or nothing. */
  put(assessments: readonly Assessment[], gone?: readonly string[]): Promise<void>;
  knownInstruments: readonly KnownInstrument[];
  /** Something is on this device again that was gone from it. */
  cameBack(): void;
  /** Asked at the moment of taking over. */
  taking(): Taking;
}

export interface Applied {
  /** How many assessments were taken over. */
  count: number;
  /** Those of them in which a person has to choose, and between how many points. */
  undecided: { id: string; name: string; points: number }[];
  undo(): Promise<void>;
}

/** Reads, checks and compares a file; nothing is written before `apply`. */
export async function openBackupFile(file: Blob, target: BackupTarget) {
  const backup = await readBackupFile(file, target.knownInstruments);
  const { assessments } = await target.everything();
  const entries = previewBackup(backup, assessments);
  let applied: Promise<Applied> | null = null;
  return {
    createdAt: backup.createdAt,
    entries,
    /** Once only: a second click must not take what the first has written for what was there before. */
    apply(choices: ReadonlyMap<string, PreviewChoice>) {
      applied ??= takeOver(entries, choices, target).catch((error: unknown) => {
        applied = null;
        throw error;
      });
      return applied;
    },
  };
}

async function takeOver(
  entries: readonly PreviewEntry[],
  choices: ReadonlyMap<string, PreviewChoice>,
  target: BackupTarget,
): Promise<Applied> {
  // Read again: entries may have come in while the preview was open, and must be undoable too.
  const { assessments } = await target.everything();
  const there = new Map(assessments.map((assessment) => [assessment.id, assessment]));
  const taking = target.taking();
  const wanted = entries.flatMap(({ assessment }) => {
    const choice = choices.get(assessment.id) ?? 'skip';
    return recordToWrite(assessment, choice, there.get(assessment.id), taking) ?? [];
  });
  const before = wanted.flatMap(({ id }) => there.get(id) ?? []);
  await target.put(wanted);
  if (wanted.length > before.length) target.cameBack();
  return {
    count: wanted.length,
    undecided: wanted.flatMap((assessment) => {
      const points = listConflicts(assessment).length;
      return points === 0 ? [] : { id: assessment.id, name: assessment.name, points };
    }),
    async undo() {
      await assertUntouched(wanted, target);
      const came = wanted.map(({ id }) => id).filter((id) => !there.has(id));
      await target.put(before, came);
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
