import { now, today } from './clock';
import type { Assessment } from './domain/assessment';
import { savedState } from './domain/saved-state';
import { fileStem } from './report/file-stem';
import type { Everything } from './state/everything';
import type { Store } from './state/store';
import {
  type BackupSource,
  type BackupWish,
  writeBackupFiles,
} from './storage/backup/write-backup-file';
import type { WrittenBackup } from './ui/backup-keeping';

/** Writes everything, or what is wished, and reads the very files back before anybody calls them saved. */
export async function writeCheckedBackup(
  { everything, load }: Store,
  wish: BackupWish = {},
): Promise<WrittenBackup> {
  const source = { everything, load, now, today, appVersion: __APP_VERSION__, fileStem };
  if (wish.only !== undefined) return writeAndCheck(source, wish);
  const all = await everything();
  const attempt = (from: Everything) =>
    writeAndCheck({ ...source, everything: async () => from }, wish);
  const written = attempt(all);
  // What no file can hold makes the check fail, or writing itself.
  const isGood = await written.then(
    ({ check }) => check !== 'failed',
    () => false,
  );
  return isGood ? written : ((await withoutOddOnes(all, attempt)) ?? written);
}

/** One odd record must not spoil the Sicherung of all others; `null` when that is not the reason. */
async function withoutOddOnes(
  { assessments, lacking }: Everything,
  attempt: (from: Everything) => Promise<WrittenBackup>,
): Promise<WrittenBackup | null> {
  const sound = (await (await checker())?.soundOnes(assessments)) ?? [];
  if (sound.length === 0 || sound.length === assessments.length) return null;
  const rest = await attempt({
    assessments: sound,
    lacking: lacking === 'nothing' ? 'unreadable' : lacking,
  });
  const odd = assessments.filter((assessment) => !sound.includes(assessment));
  return { ...rest, leftOut: odd.map(({ name }) => name) };
}

async function writeAndCheck(source: BackupSource, wish: BackupWish): Promise<WrittenBackup> {
  const { assessments, ...written } = await writeBackupFiles(source, wish);
  const check = await checked(written.files, assessments, wish.password);
  return { ...written, check, states: assessments.map(savedState), leftOut: [] };
}

async function checked(
  files: readonly { file: Blob }[],
  assessments: readonly Assessment[],
  password?: string,
): Promise<WrittenBackup['check']> {
  const reader = await checker();
  // The last way out must not need code that may be gone: the file is there, and said to be unchecked.
  if (!reader) return 'unchecked';
  const blobs = files.map(({ file }) => file);
  return (await reader.isWhole(blobs, assessments, password)) ? 'passed' : 'failed';
}

const checker = () => import('./storage/backup/check-written').catch(() => null);
