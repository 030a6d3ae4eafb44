import { now } from './clock';
import type { Instant } from './domain/assessment';
import { backupReminder, changesSince, MOST_CHANGES, remindLater } from './domain/backup-reminder';
import { keepingWords as words } from './i18n/de/backup-save';
import type { Store } from './state/store';
import { isSameFile } from './storage/backup/check-written';
import {
  canRememberFile,
  chooseFile,
  fileTrouble,
  mayWrite,
  type RememberedFile,
  writeInto,
} from './storage/backup/remembered-file';
import type { Repository } from './storage/repository-types';
import type { BackupKeeping, FileResult, WrittenBackup } from './ui/backup-keeping';
import { writeCheckedBackup } from './write-checked-backup';

/** Names of what the database keeps for this device. */
const LAST = 'last-backup';
const FILE = 'backup-file';
const REMIND = 'backup-reminder';

interface LastBackup {
  at: Instant;
  /** What was in it: of these some may be deleted by now. */
  ids: string[];
}

/** What the device remembers of its Sicherungen: when, into which file, and when to remind. */
export function createKeeping(store: Store, settings: Repository): BackupKeeping {
  const read = settings.readSetting;

  async function countChanges(
    last: LastBackup | undefined,
  ): Promise<{ changes: number; begunAt: Instant | null }> {
    const all = await settings.listSummaries();
    const summaries = all.filter(({ sample }) => !sample);
    const since = last ? Date.parse(last.at) : null;
    const there = new Set(all.map(({ id }) => id));
    let changes = last?.ids.filter((id) => !there.has(id)).length ?? 0;
    for (const { id, updatedAt } of summaries) {
      if (changes > MOST_CHANGES) break;
      if (since !== null && Date.parse(updatedAt) <= since) continue;
      const assessment = await store.load(id);
      if (assessment) changes += changesSince(assessment, since);
    }
    const begun = summaries.map(({ createdAt }) => createdAt).sort();
    return { changes, begunAt: begun[0] ?? null };
  }

  async function noteSaved(written: WrittenBackup): Promise<void> {
    if (written.check !== 'passed' || written.lacking === 'all-but-memory') return;
    await settings.writeSetting<LastBackup>(LAST, { at: written.createdAt, ids: written.ids });
  }

  async function saveInto(file: RememberedFile): Promise<FileResult> {
    try {
      if (!(await mayWrite(file))) return { kind: 'denied' };
      const written = await writeCheckedBackup(store);
      const [only, ...more] = written.files;
      if (written.ids.length === 0) return { kind: 'nothing' };
      if (!only || more.length > 0) return { kind: 'too-large' };
      // What lies in the file is worth more than something that nobody has checked.
      if (written.check !== 'passed') return { kind: written.check };
      const there = await writeInto(file, only.file);
      if (!(await isSameFile(there, only.file))) return { kind: 'failed' };
      // Not noted, it is saved all the same; only the reminder comes too early.
      await noteSaved(written).catch(() => undefined);
      return {
        kind: 'saved',
        name: file.name,
        count: written.ids.length,
        lacking: written.lacking,
      };
    } catch (error) {
      return { kind: fileTrouble(error) };
    }
  }

  return {
    canRememberFile: canRememberFile(),
    noteSaved,
    async state() {
      const [last, file, notBefore] = await Promise.all([
        read<LastBackup>(LAST),
        read<RememberedFile>(FILE),
        read<Instant>(REMIND),
      ]);
      const { changes, begunAt } = await countChanges(last);
      const lastAt = last?.at ?? null;
      const facts = { lastAt, changes, begunAt, notBefore: notBefore ?? null };
      return { lastAt, changes, file: file?.name ?? null, reminder: backupReminder(facts, now()) };
    },
    async chooseFile() {
      let chosen: RememberedFile | null;
      try {
        chosen = await chooseFile(words.suggestedName, words.fileKind);
      } catch (error) {
        return { kind: fileTrouble(error) };
      }
      if (!chosen) return { kind: 'cancelled' };
      const result = await saveInto(chosen);
      // Remembered only once it has worked; when that fails, the screen goes on without it.
      if (result.kind === 'saved') await settings.writeSetting(FILE, chosen).catch(() => undefined);
      return result;
    },
    async renewFile() {
      const file = await read<RememberedFile>(FILE);
      return file ? saveInto(file) : { kind: 'gone' };
    },
    forgetFile: () => settings.writeSetting(FILE, undefined),
    isTold: async (what) => (await read<boolean>(`told-${what}`)) === true,
    noteTold: (what) => settings.writeSetting(`told-${what}`, true),
    remindLater: () => settings.writeSetting(REMIND, remindLater(now())),
  };
}
