import type { Assessment, Day, Instant } from '../../domain/assessment';
import { writeBackupParts } from './write-backup';

/** What a backup may lack: unreadable records, or all that is not in memory. */
export type Lacking = 'nothing' | 'unreadable' | 'all-but-memory';

/** What is written, and when; put together by the composition root. */
export interface BackupSource {
  everything(): Promise<{ assessments: Assessment[]; lacking: Lacking }>;
  load(id: string): Promise<Assessment | null>;
  now(): Instant;
  today(): Day;
  appVersion: string;
  /** A safe file name without extension out of these parts. */
  fileStem(parts: readonly string[]): string;
}

/** What of it, and how; without a wish everything, readable. */
export interface BackupWish {
  /** The id of the only assessment to write. */
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
  const { assessments, lacking } = await whatIsWanted(from, wish);
  const texts = writeBackupParts(assessments, { now: createdAt, appVersion: from.appVersion });
  const sealed = await Promise.all(texts.map((text) => seal(text, wish)));
  const ofWhom = wish.only === undefined ? '' : (assessments[0]?.name ?? '');
  const files = sealed.map((text, index): BackupFile => {
    const part = texts.length === 1 ? '' : `Teil ${index + 1} von ${texts.length}`;
    const lock = wish.password === undefined ? '' : 'mit Passwort';
    const stem = from.fileStem(['Praxishilfe-Sicherung', ofWhom, from.today(), lock, part]);
    return { file: new Blob([text], { type: 'application/json' }), name: `${stem}.json` };
  });
  return { files, assessments, createdAt, lacking };
}

async function whatIsWanted(
  from: BackupSource,
  { only }: BackupWish,
): ReturnType<BackupSource['everything']> {
  if (only === undefined) return from.everything();
  const found = await from.load(only);
  return { assessments: found ? [found] : [], lacking: 'nothing' };
}

async function seal(text: string, { password, hint = '' }: BackupWish): Promise<string> {
  if (password === undefined) return text;
  const { encryptBackup } = await import('./encrypt-backup');
  return encryptBackup(text, password, hint);
}
