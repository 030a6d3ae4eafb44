import { passWords } from '../../../i18n/de/workshop-pass';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import type { Pass } from './use-pass';
import { ANSWER_WITHIN, usePassIdle } from './use-pass-idle';

const { stillThere: words } = passWords;

/** Asks for whoever went away in the middle of a turn; without an answer the next person finds the beginning. */
export function PassStillThere({ pass }: { pass: Pass }) {
  const { step, reset } = pass;
  const idle = usePassIdle(step.kind !== 'start', reset);
  if (!idle.asking) return null;
  return (
    <Dialog title={words.title} onClose={idle.stay}>
      <p>{words.text(ANSWER_WITHIN / 1000)}</p>
      {(step.kind === 'rate' || step.kind === 'check') && <p>{words.notCast}</p>}
      <div>
        <Button look="primary" data-first onClick={idle.stay}>
          {words.stay}
        </Button>
      </div>
    </Dialog>
  );
}
