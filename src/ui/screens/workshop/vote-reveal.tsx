import { useEffect, useId, useState } from 'preact/hooks';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useServices } from '../../services';
import { useOpenWorkshop, useWorkshops } from './use-workshops';
import styles from './vote-screen.module.css';
import { pathOf } from './workshop-place';

const words = voteWords.reveal;

/** With fewer ballots than this one sees who voted how. */
const FEWEST_FOR_SECRECY = 3;

/** Opens the box, after a question that says what is final about it. */
export function VoteReveal() {
  const { workshop, store } = useOpenWorkshop();
  const { undo } = useServices();
  const [asking, setAsking] = useState(false);
  const id = useId();
  const { revealed } = workshop;
  const none = workshop.ballots.length === 0;

  // Another window may reveal: what was counted or taken away here can no longer be taken back.
  useEffect(() => {
    if (revealed) return undo.dismiss();
    // The room changes with the reveal, and this goes.
    return () => {
      const box = store.current.peek();
      if (box?.id === workshop.id && box.revealed) undo.dismiss();
    };
  }, [store, undo, workshop.id, revealed]);

  return (
    <>
      <p id={id} class={styles.hint}>
        {none ? words.none : words.hidden}
      </p>
      <div>
        <Button
          look={isComplete(workshop) ? 'primary' : 'secondary'}
          aria-haspopup="dialog"
          aria-describedby={id}
          disabled={none}
          onClick={() => setAsking(true)}
        >
          {words.action}
        </Button>
      </div>
      {asking && <RevealDialog onClose={() => setAsking(false)} />}
    </>
  );
}

/** Everybody who was expected has voted; with nobody counted beforehand, anybody. */
function isComplete({
  ballots,
  expected,
}: {
  ballots: readonly unknown[];
  expected: number | null;
}) {
  return ballots.length > 0 && ballots.length >= (expected ?? 1);
}

function RevealDialog({ onClose }: { onClose(): void }) {
  const { store: assessments, router, undo } = useServices();
  const { workshop, store } = useOpenWorkshop();
  const [refused, setRefused] = useState(false);
  const count = workshop.ballots.length;
  const missing = (workshop.expected ?? count) - count;
  const workshops = useWorkshops();

  // A ballot that a window left behind unsaved shall count too; afterwards it is too late.
  useEffect(() => {
    workshops.gather();
  }, [workshops]);

  function reveal() {
    if (assessments.isReadOnly()) return setRefused(true);
    store.change('revealBallots');
    // What was taken away or counted can no longer be taken back.
    undo.dismiss();
    router.go({ name: 'workshop', path: pathOf({ room: 'ergebnis', id: workshop.id }) });
  }

  return (
    <Dialog title={words.dialogTitle} onClose={onClose}>
      <p class={styles.have}>
        <strong>{words.have(count, workshop.expected)}</strong>{' '}
        {missing > 0 && words.missing(missing)}
        {missing < 0 && words.more(-missing)}
      </p>
      {count < FEWEST_FOR_SECRECY && <p class={styles.caution}>{words.few}</p>}
      <p>{words.final}</p>
      <p role="alert" class={styles.wrong}>
        {refused && voteWords.readOnly}
      </p>
      <div class={styles.actions}>
        <Button data-first onClick={onClose}>
          {words.notYet}
        </Button>
        <Button look="primary" onClick={reveal}>
          {words.confirm}
        </Button>
      </div>
    </Dialog>
  );
}
