import type { LoadWorkshops } from './backup-contents';
import { now } from './clock';
import type { Instant } from './domain/assessment';
import { backupReminder, believable, MOST_CHANGES, remindLater } from './domain/backup-reminder';
import { changesSince, isUntouched, type SavedState } from './domain/saved-state';
import { type SavedWorkshop, workshopChangesSince } from './domain/workshop/saved-workshop';
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
import {
  type BackupKeeping,
  type FileResult,
  isEmpty,
  type WrittenBackup,
} from './ui/backup-keeping';
import { writeCheckedBackup } from './write-checked-backup';

/** Names of what the database keeps for this device. */
const LAST = 'last-backup';
const FILE = 'backup-file';
const REMIND = 'backup-reminder';

interface LastBackup {
  at: Instant;
  /** What was in it: of these some may be deleted by now. */
  states: readonly SavedState[];
  workshops?: readonly SavedWorkshop[];
}

/** What the device remembers of its Sicherungen: when, into which file, and when to remind. */
export function createKeeping(
  store: Store,
  settings: Repository,
  workshops?: LoadWorkshops,
): BackupKeeping {
  const read = settings.readSetting;

  async function countChanges(
    last: LastBackup | undefined,
  ): Promise<{ changes: number; begunAt: Instant | null }> {
    const all = await settings.listSummaries();
    const summaries = all.filter(({ sample }) => !sample);
    const saved = new Map(last?.states.map((state) => [state.id, state]));
    const there = new Set(all.map(({ id }) => id));
    const gone = [...saved.values()].filter(({ id, sample }) => !sample && !there.has(id));
    let changes = gone.length;
    for (const summary of summaries) {
      if (changes > MOST_CHANGES) break;
      const state = saved.get(summary.id);
      if (state && isUntouched(state, summary)) continue;
      changes += await store
        .load(summary.id)
        .then((assessment) => (assessment ? changesSince(assessment, state) : 0))
        // Where one is damaged there is nothing to count; the list and the Sicherung say so.
        .catch(() => 0);
    }
    const ofWorkshops = await countWorkshops(last?.workshops);
    const begun = [...summaries.map(({ createdAt }) => createdAt), ...ofWorkshops.begun].sort();
    return { changes: changes + ofWorkshops.changes, begunAt: begun[0] ?? null };
  }

  async function countWorkshops(last: readonly SavedWorkshop[] = []) {
    // Where they cannot be read there is nothing to count; the list and the Sicherung say so.
    const all = await workshops?.().then(
      (loaded) => loaded.everything(),
      () => undefined,
    );
    if (!all || all.lacking === 'all-but-memory') return { changes: 0, begun: [] };
    const saved = new Map(last.map((one) => [one.id, one]));
    const there = new Set(all.workshops.map(({ id }) => id));
    const changes = all.workshops.map((one) => workshopChangesSince(one, saved.get(one.id)));
    const gone = last.filter(({ id }) => !there.has(id)).length;
    return {
      changes: changes.reduce((sum, count) => sum + count, gone),
      // Only their day is known.
      begun: all.workshops.map(({ createdOn }) => `${createdOn}T00:00:00.000Z`),
    };
  }

  async function noteSaved(written: WrittenBackup): Promise<void> {
    if (written.check !== 'passed' || written.lacking === 'all-but-memory') return;
    await settings.writeSetting<LastBackup>(LAST, {
      at: written.createdAt,
      states: written.states,
      ...(written.workshops && { workshops: written.workshops }),
    });
  }

  async function saveInto(file: RememberedFile): Promise<FileResult> {
    try {
      if (!(await mayWrite(file))) return { kind: 'denied' };
      const written = await writeCheckedBackup(store, {}, workshops);
      const [only, ...more] = written.files;
      if (isEmpty(written)) return { kind: 'nothing' };
      if (!only || more.length > 0) return { kind: 'too-large' };
      // What lies in the file is worth more than something that nobody has checked.
      if (written.check !== 'passed') return { kind: written.check };
      // The file may hold the only good copy of what cannot be read here.
      if (written.lacking !== 'nothing') return { kind: 'incomplete' };
      const there = await writeInto(file, only.file);
      if (!(await isSameFile(there, only.file))) return { kind: 'failed' };
      // Not noted, it is saved all the same; only the reminder comes too early.
      await noteSaved(written).catch(() => undefined);
      return {
        kind: 'saved',
        name: file.name,
        count: written.states.length,
        workshops: written.workshops?.length ?? 0,
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
      const lastAt = last ? believable(last.at, now()) : null;
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
