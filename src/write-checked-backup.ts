import { type LoadWorkshops, readContents, workshopLoader } from './backup-contents';
import { now, today } from './clock';
import { savedState } from './domain/saved-state';
import { savedWorkshop } from './domain/workshop/saved-workshop';
import { fileStem } from './report/file-stem';
import type { Store } from './state/store';
import {
  type BackupSource,
  type BackupWish,
  type Wanted,
  writeBackupFiles,
} from './storage/backup/write-backup-file';
import type { WrittenBackup } from './ui/backup-keeping';

/** Writes everything, or what is wished, and reads the very files back before anybody calls them saved. */
export async function writeCheckedBackup(
  store: Store,
  wish: BackupWish = {},
  workshops?: LoadWorkshops,
): Promise<WrittenBackup> {
  const everything = () => readContents(store, workshops);
  const loadWorkshop = workshopLoader(store, workshops);
  const { load } = store;
  const appVersion = __APP_VERSION__;
  const source = { everything, load, loadWorkshop, now, today, appVersion, fileStem };
  if (wish.only !== undefined) return writeAndCheck(source, wish);
  const all = await everything();
  const attempt = (from: Wanted) =>
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
  { assessments, workshops = [], lacking }: Wanted,
  attempt: (from: Wanted) => Promise<WrittenBackup>,
): Promise<WrittenBackup | null> {
  const reader = await checker();
  const sound = (await reader?.soundOnes(assessments)) ?? [];
  const soundWorkshops = (await reader?.soundWorkshops(workshops)) ?? [];
  const count = sound.length + soundWorkshops.length;
  if (count === 0 || count === assessments.length + workshops.length) return null;
  const rest = await attempt({
    assessments: sound,
    workshops: soundWorkshops,
    lacking: lacking === 'nothing' ? 'unreadable' : lacking,
  });
  const names = assessments.filter((one) => !sound.includes(one)).map(({ name }) => name);
  const titles = workshops.filter((one) => !soundWorkshops.includes(one)).map(({ title }) => title);
  return { ...rest, leftOut: [...names, ...titles] };
}

async function writeAndCheck(source: BackupSource, wish: BackupWish): Promise<WrittenBackup> {
  const { assessments, workshops, ...written } = await writeBackupFiles(source, wish);
  const check = await checked(written.files, { assessments, workshops }, wish.password);
  return {
    ...written,
    check,
    states: assessments.map(savedState),
    workshops: workshops.map(savedWorkshop),
    leftOut: [],
  };
}

async function checked(
  files: readonly { file: Blob }[],
  { assessments, workshops }: Omit<Wanted, 'lacking'>,
  password?: string,
): Promise<WrittenBackup['check']> {
  const reader = await checker();
  // The last way out must not need code that may be gone: the file is there, and said to be unchecked.
  if (!reader) return 'unchecked';
  const blobs = files.map(({ file }) => file);
  const isWhole = await reader.isWhole(blobs, assessments, password, workshops);
  return isWhole ? 'passed' : 'failed';
}

const checker = () => import('./storage/backup/check-written').catch(() => null);
