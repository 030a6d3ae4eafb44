import { useRef, useState } from 'preact/hooks';
import type { BackupWish, WrittenBackup } from './backup-keeping';
import { downloadFile } from './download';
import { useServices } from './services';

export type Saving =
  | { kind: 'idle' | 'busy' | 'nothing' | 'failed' }
  /** Read back, it was not what it should be; `wish` is what was asked for. */
  | { kind: 'broken'; written: WrittenBackup; wish: BackupWish }
  | { kind: 'saved'; written: WrittenBackup; wish: BackupWish };

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
      if (written.states.length === 0) setSaving({ kind: 'nothing' });
      else if (written.check === 'failed') setSaving({ kind: 'broken', written, wish });
      else await handOver(written, wish);
    } catch {
      // The storage did not answer and nothing is open: said in words.
      setSaving({ kind: 'failed' });
    } finally {
      writing.current = false;
    }
  }

  async function handOver(written: WrittenBackup, wish: BackupWish) {
    for (const { file, name } of written.files) downloadFile(file, name);
    setSaving({ kind: 'saved', written, wish });
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
    /** The file that did not stand the check, because people want it all the same. */
    saveAnyway() {
      if (saving.kind !== 'broken') return;
      handOver(saving.written, saving.wish);
    },
    reset: () => setSaving({ kind: 'idle' }),
  };
}
