import { spacedCode } from '../../../domain/workshop/ballot-code';
import {
  type BallotDraft,
  draftCode,
  newDraft,
  reopenDraft,
} from '../../../domain/workshop/ballot-draft';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useServices } from '../../services';
import styles from './join.module.css';
import type { OpenBallot } from './open-ballot';
import { pathOf } from './workshop-place';

const { again: words } = joinWords;

interface Props {
  ballot: OpenBallot;
  code: string;
  onClose(): void;
}

/** Before a second ballot: the first one counts until it is taken back. */
export function AgainDialog({ ballot, code, onClose }: Props) {
  const { router, today, undo } = useServices();
  const { instrument, workshop } = ballot;
  const codeOf = (draft: BallotDraft) => draftCode(draft, instrument, workshop.key);

  function go(step: string) {
    onClose();
    const place = { room: 'mitmachen', number: workshop.code, step } as const;
    router.go({ name: 'workshop', path: pathOf(place) });
  }

  function change() {
    // Another window may have closed it anew since it was shown here.
    ballot.change((ours) => reopenDraft(ours, [code, codeOf(ours)]));
    go('uebersicht');
  }

  function other() {
    // Only the one that is shown goes, not what another window has begun since.
    const empty = newDraft(workshop.code, instrument, today());
    ballot.change((ours) => (codeOf(ours) === code ? empty : ours));
    undo.dismiss();
    go('');
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.text(spacedCode(code))}</p>
      <div class={styles.choice}>
        <Button data-first onClick={change}>
          {words.change}
        </Button>
        <p class={styles.soft}>{words.changeText}</p>
      </div>
      <div class={styles.choice}>
        <Button onClick={other}>{words.other}</Button>
        <p class={styles.soft}>{words.otherText}</p>
      </div>
    </Dialog>
  );
}
