import type { Assessment, Day, Instant } from '../../domain/assessment';
import type { Workshop } from '../../domain/workshop/workshop';
import { writeBackupParts } from './write-backup';

/** What a backup may lack: unreadable records, or all that is not in memory. */
export type Lacking = 'nothing' | 'unreadable' | 'all-but-memory';

/** What goes into the files. */
export interface Wanted {
  assessments: readonly Assessment[];
  workshops?: readonly Workshop[];
  lacking: Lacking;
}

/** What is written, and when; put together by the composition root. */
export interface BackupSource {
  everything(): Promise<Wanted>;
  load(id: string): Promise<Assessment | null>;
  /** Asked for an id that no assessment has; a workshop goes with its joint assessment. */
  loadWorkshop?(id: string): Promise<Omit<Wanted, 'lacking'> | null>;
  now(): Instant;
  today(): Day;
  appVersion: string;
  /** A safe file name without extension out of these parts. */
  fileStem(parts: readonly string[]): string;
}

/** What of it, and how; without a wish everything, readable. */
export interface BackupWish {
  /** The id of the only assessment or workshop to write. */
  only?: string;
  /** Encrypts; the hint stays readable. */
  password?: string;
  hint?: string;
}

export interface BackupFile {
  file: Blob;
  name: string;
}

/**
 * Everything as files, nearly always one, named by the day, and what they lack. Stands apart from the
 * code that reads, because it must be small enough to be fetched beforehand: it is the last way out.
 */
export async function writeBackupFiles(from: BackupSource, wish: BackupWish = {}) {
  // Before reading: what comes in meanwhile is later than the file says it is.
  const createdAt = from.now();
  const { assessments, workshops = [], lacking } = await whatIsWanted(from, wish);
  const origin = { now: createdAt, appVersion: from.appVersion };
  const texts = writeBackupParts(assessments, origin, undefined, workshops);
  const sealed = await Promise.all(texts.map((text) => seal(text, wish)));
  const only = workshops[0]?.title ?? assessments[0]?.name ?? '';
  const ofWhom = wish.only === undefined ? '' : only;
  const files = sealed.map((text, index): BackupFile => {
    const part = texts.length === 1 ? '' : `Teil ${index + 1} von ${texts.length}`;
    const lock = wish.password === undefined ? '' : 'mit Passwort';
    const stem = from.fileStem(['Praxishilfe-Sicherung', ofWhom, from.today(), lock, part]);
    return { file: new Blob([text], { type: 'application/json' }), name: `${stem}.json` };
  });
  return { files, assessments, workshops, createdAt, lacking };
}

async function whatIsWanted(from: BackupSource, { only }: BackupWish): Promise<Wanted> {
  if (only === undefined) return from.everything();
  const found = await from.load(only);
  if (found) return { assessments: [found], lacking: 'nothing' };
  const workshop = await from.loadWorkshop?.(only);
  return { assessments: [], ...workshop, lacking: 'nothing' };
}

async function seal(text: string, { password, hint = '' }: BackupWish): Promise<string> {
  if (password === undefined) return text;
  const { encryptBackup } = await import('./encrypt-backup');
  return encryptBackup(text, password, hint);
}
