import type { Assessment, Instant } from '../domain/assessment';
import type { Workshop } from '../domain/workshop/workshop';

/** A file that was read and checked, before anything of it is taken over. */
export interface BackupPreview {
  /** When the file was written. */
  createdAt: Instant;
  entries: readonly BackupPreviewEntry[];
  /** Missing or empty when there are none in it. */
  workshops?: readonly WorkshopPreviewEntry[];
  /** Puts what was chosen by id, assessments and workshops, on this device, all or nothing, and says how to take it back. */
  apply(choices: ReadonlyMap<string, BackupChoice>): Promise<AppliedBackup>;
}

export interface BackupPreviewEntry {
  assessment: Assessment;
  state: BackupState;
  /** How many entries a person would have to decide after merging. */
  points: number;
  /** The first is what most people want. */
  choices: readonly BackupChoice[];
  /** What is on this device already. */
  onDevice?: Assessment;
}

export interface WorkshopPreviewEntry {
  workshop: Workshop;
  state: WorkshopPreviewState;
  /** The first is what most people want; nothing is merged. */
  choices: readonly WorkshopPreviewChoice[];
  /** The one with the same id that is on this device already. */
  onDevice?: Workshop;
}

export type WorkshopPreviewState =
  | 'new'
  | 'same'
  | 'newer-in-file'
  | 'newer-on-device'
  | 'apart'
  /** It lies among the deleted, with something of its own. */
  | 'deleted'
  /** The votes were revealed, and in the file they are not. */
  | 'revealed-on-device'
  | 'revealed-deleted';

export type WorkshopPreviewChoice = Exclude<BackupChoice, 'merge'>;

export type BackupState =
  | 'new'
  | 'same'
  | 'newer-in-file'
  | 'newer-on-device'
  | 'both-changed'
  | 'conflicting'
  | 'apart';

export type BackupChoice = 'take' | 'merge' | 'replace' | 'copy' | 'skip';

export interface AppliedBackup {
  count: number;
  /** The ids they have on this device. */
  ids: readonly string[];
  /** The same of workshops. */
  workshopIds?: readonly string[];
  /** Assessments in which something is to be decided now. */
  undecided: readonly { id: string; name: string; points: number }[];
  undo(): Promise<void>;
}
