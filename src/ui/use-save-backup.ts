import { useRef, useState } from 'preact/hooks';
import { type BackupWish, isEmpty, type WrittenBackup } from './backup-keeping';
import { downloadFile } from './download';
import { onHomeScreen } from './home-screen';
import { useServices } from './services';
import { shareFiles } from './share-file';

export type Saving =
  | { kind: 'idle' | 'busy' | 'nothing' | 'failed' }
  /** Read back, it was not what it should be; `wish` is what was asked for. */
  | { kind: 'broken'; written: WrittenBackup; wish: BackupWish }
  /** On a Home Screen the choice of programs was closed, or wants another tap. */
  | { kind: 'cancelled' | 'ready'; written: WrittenBackup; wish: BackupWish }
  | { kind: 'saved'; written: WrittenBackup; wish: BackupWish; way: 'downloaded' | 'taken' };

/** Writing a Sicherung and handing it to the browser, with what becomes of it. */
export function useSaveBackup(onSaved: () => void = () => undefined) {
  const { backup } = useServices();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  // Clicks that come before the button is drawn as busy.
  const writing = useRef(false);

  async function save(wish: BackupWish = {}) {
    if (writing.current) return;
    writing.current = true;
    setSaving({ kind: 'busy' });
    try {
      const written = await backup.write(wish);
      if (isEmpty(written)) setSaving({ kind: 'nothing' });
      else if (written.check === 'failed') setSaving({ kind: 'broken', written, wish });
      else await handOver(written, wish);
    } catch {
      // The storage did not answer and nothing is open, or the browser did not take the file: said in words.
      setSaving({ kind: 'failed' });
    } finally {
      writing.current = false;
    }
  }

  async function handOver(written: WrittenBackup, wish: BackupWish, tapped = false) {
    const way = await give(written.files, tapped);
    if (way === 'failed') return setSaving({ kind: 'failed' });
    if (way === 'cancelled' || way === 'ready') return setSaving({ kind: way, written, wish });
    setSaving({ kind: 'saved', written, wish, way });
    if (wish.only !== undefined) return;
    try {
      await (await backup.keeping()).noteSaved(written);
      onSaved();
    } catch {
      // The file is saved all the same; only the app's memory of it is missing, and it reminds too early.
    }
  }

  return {
    saving,
    save,
    /** The file that did not stand the check, because people want it all the same, or the one that is ready. */
    async saveAnyway() {
      if (writing.current || (saving.kind !== 'broken' && saving.kind !== 'ready')) return;
      writing.current = true;
      try {
        await handOver(saving.written, saving.wish, saving.kind === 'ready');
      } catch {
        // The browser did not take the file: said in words, and the button can be pressed again.
        setSaving({ kind: 'failed' });
      } finally {
        writing.current = false;
      }
    },
    reset: () => setSaving({ kind: 'idle' }),
  };
}

/**
 * A download, or, on a Home Screen, what people choose to take the files. A download leads nowhere there, so it stands in
 * only where nothing can be shared at all; it is no way out when sharing has failed.
 */
async function give(files: WrittenBackup['files'], tapped: boolean) {
  if (onHomeScreen()) {
    const given = files.map(({ file, name }) => new File([file], name, { type: file.type }));
    const shared = await shareFiles(given, tapped);
    if (shared === 'shared') return 'taken';
    if (shared === 'cancelled' || shared === 'failed') return shared;
    if (shared === 'late') return 'ready';
  }
  for (const { file, name } of files) downloadFile(file, name);
  return 'downloaded';
}
