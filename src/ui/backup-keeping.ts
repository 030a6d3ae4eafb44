import type { Instant } from '../domain/assessment';
import type { LastTime, Reminder } from '../domain/backup-reminder';
import type { SavedState } from '../domain/saved-state';
import type { SavedWorkshop } from '../domain/workshop/saved-workshop';
import type { Everything } from '../state/everything';

/** The id of the only assessment or workshop to write (a workshop goes with its joint assessment); a password encrypts, its hint stays readable. */
export interface BackupWish {
  only?: string;
  password?: string;
  hint?: string;
}

export interface WrittenBackup {
  /** Nearly always one; several when one would be larger than can be opened. */
  files: readonly { file: Blob; name: string }[];
  createdAt: Instant;
  /** Of the assessments in it. */
  states: readonly SavedState[];
  /** Of the workshops in it. */
  workshops?: readonly SavedWorkshop[];
  lacking: Everything['lacking'];
  /** Names of assessments and workshops that the app shows, but no Sicherung can hold as they are. */
  leftOut: readonly string[];
  /** Whether these files, read back, hold exactly that; 'unchecked' when the code for it did not come. */
  check: 'passed' | 'failed' | 'unchecked';
}

/** True when there was nothing to write. */
export function isEmpty({ states, workshops = [] }: WrittenBackup): boolean {
  return states.length + workshops.length === 0;
}

export interface BackupKeeping {
  state(): Promise<KeepingState>;
  /** Remembers that a Sicherung of everything has left the app, if it was found whole. */
  noteSaved(written: WrittenBackup): Promise<void>;
  /** False where the browser cannot write a file again by itself. */
  canRememberFile: boolean;
  /** Asks for a file, writes it, and remembers it when that has worked. To be called in a click. */
  chooseFile(): Promise<FileResult>;
  /** Writes the remembered file again. To be called in a click. */
  renewFile(): Promise<FileResult>;
  forgetFile(): Promise<void>;
  /** Something that is said once: whether it was, and that it was. */
  isTold(what: 'safari'): Promise<boolean>;
  noteTold(what: 'safari'): Promise<void>;
  /** No reminder for a week. */
  remindLater(): Promise<void>;
}

export interface KeepingState {
  /** When everything was last written and found whole. */
  lastAt: LastTime;
  /** Since then; may stop counting beyond `MOST_CHANGES`. */
  changes: number;
  /** Name of the remembered file. */
  file: string | null;
  reminder: Reminder | null;
}

export type FileResult =
  | { kind: 'saved'; name: string; count: number; workshops?: number }
  | { kind: 'cancelled' | 'nothing' | FileProblem };

/** Why the file was not renewed; `incomplete`: something would have gone out of it. */
export type FileProblem = 'incomplete' | 'too-large' | 'failed' | 'unchecked' | 'denied' | 'gone';
