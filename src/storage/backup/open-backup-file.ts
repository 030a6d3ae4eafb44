import type { Assessment } from '../../domain/assessment';
import { listConflicts } from '../../domain/conflicts';
import type { Workshop } from '../../domain/workshop/workshop';
import { StorageError } from '../storage-error';
import type { KnownInstrument } from './check-references';
import { ImportError } from './import-error';
import { contentOf, type PreviewChoice, type PreviewEntry, previewBackup } from './preview';
import { previewWorkshops, type WorkshopPreview } from './preview-workshops';
import { readBackupFile } from './read-backup';
import { recordToWrite, type Taking } from './take-over';
import { assertUntouched, byId, type WorkshopsToPut, workshopsToTake } from './take-workshops';
import type { Lacking } from './write-backup-file';

/** What a file is held against and goes into; put together by the composition root. */
export interface BackupTarget {
  everything(): Promise<Contents & { lacking: Lacking }>;
  /** Workshops among the deleted ones, as far as they can be read; missing where there are no workshops. */
  deletedWorkshops?(): Promise<readonly Workshop[]>;
  /**
   * Writes these and takes those away, all or nothing. Rejects with a StorageError 'changed-meanwhile'
   * when what is there is no longer what was `read`.
   */
  put(
    assessments: readonly Assessment[],
    gone: readonly string[],
    read: readonly Assessment[],
    workshops?: WorkshopsToPut,
  ): Promise<void>;
  knownInstruments: readonly KnownInstrument[];
  /** Something is on this device again that was gone from it. */
  cameBack(): void;
  /** Asked at the moment of taking over. */
  taking(): Taking;
}

interface Contents {
  assessments: readonly Assessment[];
  workshops?: readonly Workshop[];
}

export interface Applied {
  /** How many assessments were taken over. */
  count: number;
  /** The ids they have on this device. */
  ids: string[];
  /** The same of workshops. */
  workshopIds: string[];
  /** Those of them in which a person has to choose, and between how many points. */
  undecided: { id: string; name: string; points: number }[];
  undo(): Promise<void>;
}

/** Reads, checks and compares a file; nothing is written before `apply`. */
export async function openBackupFile(file: Blob, target: BackupTarget) {
  const backup = await readBackupFile(file, target.knownInstruments);
  const there = await whatIsThere(target);
  const entries = previewBackup(backup, there.assessments);
  const workshops = await compared(backup.workshops ?? [], there.workshops ?? [], target);
  let applied: Promise<Applied> | null = null;
  return {
    createdAt: backup.createdAt,
    entries,
    workshops,
    /**
     * Once only: a second click must not take what the first has written for what was there before.
     * Assessments and workshops are chosen by id; no two in a file have the same.
     */
    apply(choices: ReadonlyMap<string, PreviewChoice>) {
      applied ??= takeOver({ entries, workshops }, choices, target).catch((error: unknown) => {
        applied = null;
        throw error;
      });
      return applied;
    },
  };
}

/** What merely lies in memory is not all: what is there would look new and be replaced. */
async function whatIsThere({ everything }: BackupTarget): Promise<Contents> {
  const { lacking, ...contents } = await everything().catch((cause: unknown) => {
    throw new ImportError('no-comparison', {}, { cause });
  });
  if (lacking === 'all-but-memory') throw new ImportError('no-comparison');
  return contents;
}

async function compared(
  inFile: readonly Workshop[],
  there: readonly Workshop[],
  target: BackupTarget,
): Promise<WorkshopPreview[]> {
  if (inFile.length === 0) return [];
  const deleted = await target.deletedWorkshops?.().catch((cause: unknown) => {
    throw new ImportError('no-comparison', {}, { cause });
  });
  return previewWorkshops(inFile, there, deleted ?? []);
}

interface Previewed {
  entries: readonly PreviewEntry[];
  workshops: readonly WorkshopPreview[];
}

function takeOver(
  previewed: Previewed,
  choices: ReadonlyMap<string, PreviewChoice>,
  target: BackupTarget,
): Promise<Applied> {
  // Read again: entries may have come in while the preview was open, and must be undoable too.
  return onWhatIsThere(target, (there) => takeOverOnto(there, previewed, choices, target));
}

/** So often another tab may write just between reading and writing. */
const MOST_TRIES = 10;

/** Begins again when another tab wrote after `work` was given what is there. */
async function onWhatIsThere<T>(
  target: BackupTarget,
  work: (there: Contents) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const there = await whatIsThere(target);
    try {
      return await work(there);
    } catch (error) {
      const isChanged = error instanceof StorageError && error.code === 'changed-meanwhile';
      if (!isChanged || tries === MOST_TRIES) throw error;
    }
  }
}

async function takeOverOnto(
  now: Contents,
  { entries, workshops }: Previewed,
  choices: ReadonlyMap<string, PreviewChoice>,
  target: BackupTarget,
): Promise<Applied> {
  const there = byId(now.assessments);
  const taking = target.taking();
  const wanted = entries.flatMap(({ assessment }) => {
    const choice = choices.get(assessment.id) ?? 'skip';
    return recordToWrite(assessment, choice, there.get(assessment.id), taking) ?? [];
  });
  const before = wanted.flatMap(({ id }) => there.get(id) ?? []);
  const forWorkshops = workshopsToTake(now.workshops ?? [], workshops, choices, taking);
  await target.put(wanted, [], now.assessments, forWorkshops?.put);
  if (wanted.length > before.length) target.cameBack();
  return {
    count: wanted.length,
    ids: wanted.map(({ id }) => id),
    workshopIds: forWorkshops?.put.workshops.map(({ id }) => id) ?? [],
    undecided: wanted.flatMap((assessment) => {
      const points = listConflicts(assessment).length;
      return points === 0 ? [] : { id: assessment.id, name: assessment.name, points };
    }),
    undo: () =>
      onWhatIsThere(target, async (later) => {
        assertUntouched(wanted, later.assessments, contentOf);
        const came = wanted.map(({ id }) => id).filter((id) => !there.has(id));
        await target.put(
          before,
          came,
          later.assessments,
          forWorkshops?.takeBack(later.workshops ?? []),
        );
      }),
  };
}
