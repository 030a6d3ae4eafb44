import { now, today } from './clock';
import type { Assessment } from './domain/assessment';
import { fileStem } from './report/file-stem';
import type { Store } from './state/store';
import { type BackupWish, writeBackupFiles } from './storage/backup/write-backup-file';
import type { WrittenBackup } from './ui/backup-keeping';

/** Writes everything, or what is wished, and reads the very files back before anybody calls them saved. */
export async function writeCheckedBackup(
  { everything, load }: Store,
  wish: BackupWish = {},
): Promise<WrittenBackup> {
  const { assessments, ...written } = await writeBackupFiles(
    { everything, load, now, today, appVersion: __APP_VERSION__, fileStem },
    wish,
  );
  const check = await checked(written.files, assessments, wish.password);
  return { ...written, check, ids: assessments.map(({ id }) => id) };
}

async function checked(
  files: readonly { file: Blob }[],
  assessments: readonly Assessment[],
  password?: string,
): Promise<WrittenBackup['check']> {
  const reader = await import('./storage/backup/check-written').catch(() => null);
  // The last way out must not need code that may be gone: the file is there, and said to be unchecked.
  if (!reader) return 'unchecked';
  const blobs = files.map(({ file }) => file);
  return (await reader.isWhole(blobs, assessments, password)) ? 'passed' : 'failed';
}
