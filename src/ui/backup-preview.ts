import type { Assessment, Instant } from '../domain/assessment';

/** A file that was read and checked, before anything of it is taken over. */
export interface BackupPreview {
  /** When the file was written. */
  createdAt: Instant;
  entries: readonly BackupPreviewEntry[];
  /** Puts what was chosen by id on this device, all or nothing, and says how to take it back. */
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
  /** Assessments in which something is to be decided now. */
  undecided: readonly { id: string; name: string; points: number }[];
  undo(): Promise<void>;
}
