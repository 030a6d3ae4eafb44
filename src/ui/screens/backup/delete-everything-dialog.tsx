import { useEffect, useRef, useState } from 'preact/hooks';
import { saveWords } from '../../../i18n/de/backup-save';
import { commonWords } from '../../../i18n/de/common';
import { deleteEverythingWords as words } from '../../../i18n/de/delete-everything';
import type { Remaining } from '../../archive';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SaveResult } from '../../components/save-result';
import { erasingHere } from '../../erasing-here';
import { useServices } from '../../services';
import { useSaveBackup } from '../../use-save-backup';
import styles from './delete-everything.module.css';

type State =
  | { kind: 'asking' | 'busy' | 'done' }
  | { kind: 'left'; remaining: readonly (Remaining | 'unknown')[] };

/** Says what goes, offers a Sicherung first, and takes a second, deliberate step. */
export function DeleteEverythingDialog({ onClose }: { onClose(): void }) {
  const { archive, undo } = useServices();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const [sure, setSure] = useState(false);
  const news = useRef<HTMLParagraphElement>(null);

  async function erase() {
    setState({ kind: 'busy' });
    erasingHere.value = true;
    try {
      const remaining = await (await archive()).eraseEverything();
      // What could be taken back is gone with everything else.
      if (remaining.includes('entries')) erasingHere.value = false;
      else undo.dismiss();
      setState(remaining.length === 0 ? { kind: 'done' } : { kind: 'left', remaining });
    } catch {
      // Nobody knows how far it went; the dialog says so.
      setState({ kind: 'left', remaining: ['unknown'] });
    }
  }

  // The button that was pressed is gone; people go on from what came of it.
  useEffect(() => {
    if (state.kind === 'done' || state.kind === 'left') news.current?.focus();
  }, [state]);

  if (state.kind === 'done') {
    return (
      <Dialog title={words.doneTitle} onClose={beginAnew}>
        <p ref={news} tabIndex={-1}>
          {words.done}
        </p>
        <p>{words.toStartHint}</p>
        <div>
          <Button look="primary" onClick={beginAnew}>
            {words.toStart}
          </Button>
        </div>
      </Dialog>
    );
  }
  if (state.kind === 'left') {
    const untouched = state.remaining.includes('entries');
    return (
      <Dialog title={words.leftTitle} onClose={untouched ? onClose : beginAnew}>
        <div role="alert" class={styles.left}>
          {state.remaining.map((part) => (
            <p key={part}>{words.left[part]}</p>
          ))}
        </div>
        <p ref={news} tabIndex={-1}>
          {words.byHand}
        </p>
        <div class={styles.actions}>
          <Button look="primary" onClick={erase}>
            {words.again}
          </Button>
          <Button look="quiet" onClick={untouched ? onClose : beginAnew}>
            {untouched ? commonWords.cancel : words.toStart}
          </Button>
        </div>
      </Dialog>
    );
  }
  const busy = state.kind === 'busy';
  return (
    // Half-way there is nothing to go back to.
    <Dialog title={words.dialogTitle} onClose={busy ? stay : onClose}>
      <p>{words.goes}</p>
      <ul class={styles.parts}>
        {words.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{words.stays}</p>
      <BackupFirst />
      <label class={styles.sure}>
        <input
          type="checkbox"
          checked={sure}
          disabled={busy}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <span>{words.sure}</span>
      </label>
      <div class={styles.actions}>
        <Button disabled={busy} onClick={onClose}>
          {commonWords.cancel}
        </Button>
        <span class={styles.danger}>
          <Button look="primary" disabled={busy || !sure} onClick={erase}>
            {words.confirm}
          </Button>
        </span>
      </div>
      <p role="status">{busy && words.busy}</p>
    </Dialog>
  );
}

/** The last chance: what was saved is said with its name, so that people can look for it. */
function BackupFirst() {
  const { saving, save, saveAnyway } = useSaveBackup();
  return (
    <div class={styles.backup}>
      <p>{words.backupFirst}</p>
      <Button disabled={saving.kind === 'busy'} onClick={() => save()}>
        {saveWords.save}
      </Button>
      <SaveResult saving={saving} onAnyway={saveAnyway} />
      <p>{words.takeAlong}</p>
    </div>
  );
}

/** A new page, so that nothing of the old one lives on. */
function beginAnew() {
  location.replace(location.pathname);
}

function stay() {
  // Escape has nothing to close while it is at work.
}
