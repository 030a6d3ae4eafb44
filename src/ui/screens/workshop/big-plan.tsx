import { useEffect, useRef } from 'preact/hooks';
import { jointDifferences } from '../../../domain/workshop/joint-differences';
import { workshopPlanWords as words } from '../../../i18n/de/workshop-plan';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { addressOf } from '../../router';
import { LIST_HEADING } from '../plan/use-plan-actions';
import styles from './big-plan.module.css';
import { BigPlanGroups } from './big-plan-groups';
import { jointNote } from './joint-note';
import { JointResult } from './joint-result';
import { useJointAssessment } from './use-joint-assessment';
import { useOpenWorkshop } from './use-workshops';
import { placeAddress } from './workshop-place';

interface Props {
  /** On the beamer nothing leads away from it. */
  beamer?: boolean;
}

/** The plan of the joint assessment in big type, made by all in the room; first the joint result must become one. */
export function BigPlan({ beamer = false }: Props) {
  const { workshop, instrument } = useOpenWorkshop();
  const joint = useJointAssessment();
  const asked = useRef(false);
  const { state } = joint;

  useEffect(() => {
    // What asked for the joint result, and had the focus, is gone; the plan has taken its place.
    const lost = document.activeElement === document.body;
    if (state === 'ready' && asked.current && lost) document.getElementById(LIST_HEADING)?.focus();
    asked.current = state === 'none' || state === 'missing';
  }, [state]);

  if (!workshop.revealed) return <BeforeReveal beamer={beamer} />;
  if (joint.state !== 'ready') return <JointResult beamer={beamer} />;
  const { assessment } = joint;
  return (
    <div class={`${styles.plan} ${beamer ? styles.beamer : ''}`}>
      {!beamer && <Differences count={jointDifferences(workshop, assessment, jointNote).length} />}
      <BigPlanGroups assessment={assessment} instrument={instrument} beamer={beamer} />
      {!beamer && (
        <div class={styles.onward}>
          <ButtonLink look="primary" href={placeAddress({ room: 'protokoll', id: workshop.id })}>
            {words.toMinutes}
            <Icon name="next" />
          </ButtonLink>
          <a href={addressOf({ name: 'plan', id: assessment.id })}>{words.toUsualPlan}</a>
        </div>
      )}
    </div>
  );
}

function BeforeReveal({ beamer }: { beamer: boolean }) {
  const { workshop } = useOpenWorkshop();
  return (
    <div class={styles.before}>
      <p>{words.before}</p>
      {!beamer && (
        <div>
          <ButtonLink look="primary" href={placeAddress({ room: 'abstimmen', id: workshop.id })}>
            {words.toVoting}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

/** The plan shows the lights of the assessment; that the workshop says something else by now must not be missed. */
function Differences({ count }: { count: number }) {
  const { workshop } = useOpenWorkshop();
  if (count === 0) return null;
  return (
    <p class={styles.differ}>
      {words.differ(count)}{' '}
      <a href={placeAddress({ room: 'ergebnis', id: workshop.id })}>{words.lookAtIt}</a>
    </p>
  );
}
