import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { passWords } from '../../../i18n/de/workshop-pass';
import { Button } from '../../components/button';
import confirm from '../../components/confirm-dialog.module.css';
import { Dialog } from '../../components/dialog';
import type { Pass } from './use-pass';

const { giveUp: words } = passWords;

interface Props {
  pass: Pass;
  look?: 'quiet';
  children?: ComponentChildren;
}

/** Ends a turn without a ballot; asks first when there is something to lose. */
export function PassGiveUp({ pass, look, children }: Props) {
  const [asking, setAsking] = useState(false);
  const hasGiven = Object.keys(pass.given).length > 0;
  const close = () => setAsking(false);
  return (
    <>
      <Button look={look ?? 'secondary'} onClick={hasGiven ? () => setAsking(true) : pass.reset}>
        {children}
        {words.action}
      </Button>
      {asking && (
        <Dialog title={words.title} onClose={close}>
          <p>{words.text}</p>
          <div class={confirm.actions}>
            <Button data-first onClick={close}>
              {words.goOn}
            </Button>
            <span class={confirm.danger}>
              <Button look="primary" onClick={pass.reset}>
                {words.discard}
              </Button>
            </span>
          </div>
        </Dialog>
      )}
    </>
  );
}
