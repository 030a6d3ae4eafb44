import { useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { historyWords as words } from '../../../i18n/de/history';
import type { EarlierState } from '../../archive';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import kept from '../../components/kept-list.module.css';
import { Trouble } from '../../components/trouble';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { StateView } from './state-view';

interface Props {
  state: EarlierState;
  title: string;
  onClose(): void;
  onBringBack(): Promise<boolean>;
}

/** One earlier state to look at, and the way back to it. */
export function StateDialog({ state, title, onClose, onBringBack }: Props) {
  const { archive, loadInstrument, loadReportBuilder } = useServices();
  const [failed, setFailed] = useState(false);
  const loaded = useLoaded(state.key.join(), async () => {
    const assessment = await (await archive()).readState(state.key);
    const [instrument, build] = await Promise.all([
      loadInstrument(assessment.instrument),
      loadReportBuilder(),
    ]);
    return build(assessment, instrument);
  });

  async function bringBack() {
    setFailed(false);
    if (!(await onBringBack())) setFailed(true);
  }

  return (
    <Dialog title={title} onClose={onClose}>
      {loaded.state === 'loading' && <p role="status">{commonWords.loading}</p>}
      {loaded.state === 'failed' &&
        (isGone(loaded.error) ? (
          <p role="alert">{words.gone}</p>
        ) : (
          <Trouble error={loaded.error} onRetry={loaded.retry} />
        ))}
      {loaded.state === 'ready' && (
        <>
          <StateView model={loaded.value} />
          <p class={kept.soft}>{words.bringBackHint}</p>
          {failed && <p role="alert">{words.failed}</p>}
          <div class={kept.actions}>
            <Button look="primary" onClick={bringBack}>
              {words.bringBack}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {commonWords.close}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'not-found';
}
