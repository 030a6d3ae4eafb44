import { commonWords } from '../../../i18n/de/common';
import { jointResultWords as words } from '../../../i18n/de/workshop-result';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { PlainMessage } from '../../components/plain-message';
import { addressOf } from '../../router';
import { JointDifferences } from './joint-differences';
import { JointOffer, useTakeJointResult } from './joint-offer';
import { JOINT_HEADING } from './joint-place';
import styles from './joint-result.module.css';
import { useJointAssessment } from './use-joint-assessment';
import { useOpenWorkshop } from './use-workshops';
import { placeAddress } from './workshop-place';

interface Props {
  /** On the beamer nothing leads away from it. */
  beamer?: boolean;
}

/** What becomes of the joint lights: an assessment of its own, kept in step by choice, never by itself. */
export function JointResult({ beamer = false }: Props) {
  return (
    <section class={styles.section} aria-labelledby={JOINT_HEADING}>
      <h2 id={JOINT_HEADING} tabIndex={-1}>
        {words.title}
      </h2>
      <State beamer={beamer} />
    </section>
  );
}

function State({ beamer }: Required<Props>) {
  const { workshop } = useOpenWorkshop();
  const joint = useJointAssessment();
  switch (joint.state) {
    case 'loading':
      return <p class={styles.soft}>{commonWords.loading}</p>;
    case 'none':
      return <JointOffer />;
    case 'missing':
      return <JointMissing beamer={beamer} />;
    case 'failed':
      return (
        <PlainMessage
          role="alert"
          text={words.failed}
          action={commonWords.retry}
          onAction={joint.retry}
        />
      );
    case 'ready':
      return (
        <>
          <JointDifferences assessment={joint.assessment} />
          <div class={styles.actions}>
            <ButtonLink look="primary" href={placeAddress({ room: 'plan', id: workshop.id })}>
              {words.toPlan}
              <Icon name="next" />
            </ButtonLink>
            <ButtonLink href={addressOf({ name: 'overview', id: joint.assessment.id })}>
              {words.openAssessment}
            </ButtonLink>
          </div>
        </>
      );
  }
}

/** Nothing of it is lost as long as the workshop is there. */
function JointMissing({ beamer }: Required<Props>) {
  const take = useTakeJointResult();
  return (
    <>
      <h3>{words.missingTitle}</h3>
      <p>{words.missing}</p>
      <div class={styles.actions}>
        {!beamer && (
          <ButtonLink href={addressOf({ name: 'deleted' })}>{words.bringBack}</ButtonLink>
        )}
        <Button onClick={take}>{words.takeAnew}</Button>
      </div>
    </>
  );
}
