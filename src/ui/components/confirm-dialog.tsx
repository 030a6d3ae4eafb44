import { useState } from 'preact/hooks';
import { commonWords } from '../../i18n/de/common';
import { Button } from './button';
import styles from './confirm-dialog.module.css';
import { Dialog } from './dialog';

interface Props {
  title: string;
  text: string;
  /** What the button does, in the words of the button that asked. */
  action: string;
  /** Shown when the action was rejected; nothing is changed then. */
  failure: string;
  onConfirm(): Promise<void>;
  onClose(): void;
}

/** Asks before something goes for good. The safe answer has the focus. */
export function ConfirmDialog({ title, text, action, failure, onConfirm, onClose }: Props) {
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking');

  async function confirm() {
    setState('busy');
    try {
      await onConfirm();
    } catch {
      // Said below; the question stays, so that it can be tried again.
      setState('failed');
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      {state === 'failed' && <p role="alert">{failure}</p>}
      <div class={styles.actions}>
        <Button data-first onClick={onClose}>
          {commonWords.cancel}
        </Button>
        <span class={styles.danger}>
          <Button look="primary" disabled={state === 'busy'} onClick={confirm}>
            {action}
          </Button>
        </span>
      </div>
    </Dialog>
  );
}
