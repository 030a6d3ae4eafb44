import { spacedCode } from '../../../domain/workshop/ballot-code';
import { type BallotDraft, draftCode, reopenDraft } from '../../../domain/workshop/ballot-draft';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useServices } from '../../services';
import styles from './join.module.css';
import type { OpenBallot } from './open-ballot';
import { useOtherBallot } from './use-other-ballot';
import { pathOf } from './workshop-place';

const { again: words } = joinWords;

interface Props {
  ballot: OpenBallot;
  code: string;
  onClose(): void;
}

/** Before a second ballot: the first one counts until it is taken back. */
export function AgainDialog({ ballot, code, onClose }: Props) {
  const { router } = useServices();
  const { instrument, workshop } = ballot;
  const toOther = useOtherBallot(ballot, code);
  const codeOf = (draft: BallotDraft) => draftCode(draft, instrument, workshop.key);

  function change() {
    // Another window may have closed it anew since it was shown here.
    ballot.change((ours) => reopenDraft(ours, [code, codeOf(ours)]));
    onClose();
    const place = { room: 'mitmachen', number: workshop.code, step: 'uebersicht' } as const;
    router.go({ name: 'workshop', path: pathOf(place) });
  }

  function other() {
    onClose();
    toOther();
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
