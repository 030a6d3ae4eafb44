import type { Assessment } from '../../domain/assessment';
import { listConflicts } from '../../domain/conflicts';
import { StorageError } from '../storage-error';
import type { KnownInstrument } from './check-references';
import { ImportError } from './import-error';
import { contentOf, type PreviewChoice, type PreviewEntry, previewBackup } from './preview';
import { readBackupFile } from './read-backup';
import { recordToWrite, type Taking } from './take-over';
import type { Lacking } from './write-backup-file';

/** What a file is held against and goes into; put together by the composition root. */
export interface BackupTarget {
  everything(): Promise<{ assessments: Assessment[]; lacking: Lacking }>;
  /**
   * Writes these and takes those away, all or nothing. Rejects with a StorageError 'changed-meanwhile'
   * when what is there is no longer what was `read`.
   */
  put(
    assessments: readonly Assessment[],
    gone: readonly string[],
    read: readonly Assessment[],
  ): Promise<void>;
  knownInstruments: readonly KnownInstrument[];
  /** Something is on this device again that was gone from it. */
  cameBack(): void;
  /** Asked at the moment of taking over. */
  taking(): Taking;
}

export interface Applied {
  /** How many assessments were taken over. */
  count: number;
  /** The ids they have on this device. */
  ids: string[];
  /** Those of them in which a person has to choose, and between how many points. */
  undecided: { id: string; name: string; points: number }[];
  undo(): Promise<void>;
}

/** Reads, checks and compares a file; nothing is written before `apply`. */
export async function openBackupFile(file: Blob, target: BackupTarget) {
  const backup = await readBackupFile(file, target.knownInstruments);
  const entries = previewBackup(backup, await whatIsThere(target));
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

/** What merely lies in memory is not all: what is there would look new and be replaced. */
async function whatIsThere({ everything }: BackupTarget): Promise<Assessment[]> {
  const { assessments, lacking } = await everything().catch((cause: unknown) => {
    throw new ImportError('no-comparison', {}, { cause });
  });
  if (lacking === 'all-but-memory') throw new ImportError('no-comparison');
  return assessments;
}

function takeOver(
  entries: readonly PreviewEntry[],
  choices: ReadonlyMap<string, PreviewChoice>,
  target: BackupTarget,
): Promise<Applied> {
  // Read again: entries may have come in while the preview was open, and must be undoable too.
  return onWhatIsThere(target, (assessments) =>
    takeOverOnto(assessments, entries, choices, target),
  );
}

/** So often another tab may write just between reading and writing. */
const MOST_TRIES = 10;

/** Begins again when another tab wrote after `work` was given what is there. */
async function onWhatIsThere<T>(
  target: BackupTarget,
  work: (assessments: readonly Assessment[]) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const assessments = await whatIsThere(target);
    try {
      return await work(assessments);
    } catch (error) {
      const isChanged = error instanceof StorageError && error.code === 'changed-meanwhile';
      if (!isChanged || tries === MOST_TRIES) throw error;
    }
  }
}

async function takeOverOnto(
  assessments: readonly Assessment[],
  entries: readonly PreviewEntry[],
  choices: ReadonlyMap<string, PreviewChoice>,
  target: BackupTarget,
): Promise<Applied> {
  const there = new Map(assessments.map((assessment) => [assessment.id, assessment]));
  const taking = target.taking();
  const wanted = entries.flatMap(({ assessment }) => {
    const choice = choices.get(assessment.id) ?? 'skip';
    return recordToWrite(assessment, choice, there.get(assessment.id), taking) ?? [];
  });
  const before = wanted.flatMap(({ id }) => there.get(id) ?? []);
  await target.put(wanted, [], assessments);
  if (wanted.length > before.length) target.cameBack();
  return {
    count: wanted.length,
    ids: wanted.map(({ id }) => id),
    undecided: wanted.flatMap((assessment) => {
      const points = listConflicts(assessment).length;
      return points === 0 ? [] : { id: assessment.id, name: assessment.name, points };
    }),
    undo: () =>
      onWhatIsThere(target, async (now) => {
        assertUntouched(wanted, now);
        const came = wanted.map(({ id }) => id).filter((id) => !there.has(id));
        await target.put(before, came, now);
      }),
  };
}

/** Work done after an import is worth more than taking the import back. */
function assertUntouched(
  imported: readonly Assessment[],
  assessments: readonly Assessment[],
): void {
  const now = new Map(assessments.map((assessment) => [assessment.id, assessment]));
  const touched = imported.some((assessment) => {
    const there = now.get(assessment.id);
    return there !== undefined && contentOf(there) !== contentOf(assessment);
  });
  if (touched) throw new StorageError('worked-on');
}
