import { agreementOn } from '../../../domain/workshop/agreements';
import { jointAssessment } from '../../../domain/workshop/joint-result';
import { reportWords } from '../../../i18n/de/report';
import { jointResultWords as words } from '../../../i18n/de/workshop-result';
import { Button } from '../../components/button';
import { useServices } from '../../services';
import { assertOpen } from './assert-open';
import { jointNote } from './joint-note';
import { JOINT_HEADING } from './joint-place';
import styles from './joint-result.module.css';
import { useOpenWorkshop } from './use-workshops';

/** Before there is a joint assessment: what it would hold, and what would still be open in it. */
export function JointOffer() {
  const { workshop, instrument } = useOpenWorkshop();
  const take = useTakeJointResult();
  const open = instrument.checkpoints.flatMap(({ id, title }, index) =>
    agreementOn(workshop, id).rating === null ? reportWords.checkpoint(index + 1, title) : [],
  );
  return (
    <>
      <p class={styles.lead}>{words.lead}</p>
      {open.length === 0 ? (
        <p>{words.allAgreed}</p>
      ) : (
        <div class={styles.open}>
          <p>{words.stillOpen(open.length)}</p>
          <ul>
            {open.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button look={open.length === 0 ? 'primary' : 'secondary'} onClick={take}>
          {words.take}
        </Button>
      </div>
    </>
  );
}

/** Makes the joint lights an assessment, and the workshop remember it; can be taken back. */
export function useTakeJointResult(): () => void {
  const { store: assessments, undo, now, newId } = useServices();
  const { workshop, instrument, store } = useOpenWorkshop();
  return () => {
    const before = workshop.assessmentId;
    // Where nothing can be kept, or another window was quicker, it would be an assessment that no workshop knows.
    if (assessments.isReadOnly() || store.current.peek()?.assessmentId !== before) return;
    const made = jointAssessment(workshop, instrument, jointNote, { id: newId(), now: now() });
    document.getElementById(JOINT_HEADING)?.focus({ preventScroll: true });
    assessments.create(made);
    store.change('linkAssessment', made.id);
    undo.offer({
      message: words.taken,
      async undo() {
        assertOpen(store, workshop.id);
        await assessments.remove(made.id);
        store.change('linkAssessment', before);
      },
    });
  };
}
