import { useState } from 'preact/hooks';
import type { Answer, Assessment } from '../../../domain/assessment';
import {
  type JointDifference,
  jointDifferences,
  takeAnswers,
} from '../../../domain/workshop/joint-differences';
import { jointResultWords as words } from '../../../i18n/de/workshop-result';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { type ChosenWords, JointDifferenceItem } from './joint-difference-item';
import { jointNote } from './joint-note';
import { JOINT_HEADING } from './joint-place';
import styles from './joint-result.module.css';
import { useOpenWorkshop } from './use-workshops';

/** Where workshop and assessment say different things: shown side by side, taken over when people say so. */
export function JointDifferences({ assessment }: { assessment: Assessment }) {
  const { store, undo, now } = useServices();
  const { workshop } = useOpenWorkshop();
  const [chosen, choose] = useState<Record<string, ChosenWords>>({});
  const found = jointDifferences(workshop, assessment, jointNote);

  async function update() {
    const answers = Object.fromEntries(
      found.map((one) => [one.checkpointId, answerFor(one, chosen[one.checkpointId] ?? 'keep')]),
    );
    const before = Object.fromEntries(found.map((one) => [one.checkpointId, one.stored]));
    const at = now();
    document.getElementById(JOINT_HEADING)?.focus({ preventScroll: true });
    await store.changeIn(assessment.id, (record) => takeAnswers(record, answers, at));
    choose({});
    undo.offer({
      message: words.updated(found.length),
      undo: () => {
        const later = now();
        return store.changeIn(assessment.id, (record) => takeAnswers(record, before, later));
      },
    });
  }

  if (found.length === 0) {
    return (
      <p class={styles.same}>
        <Icon name="check" />
        {words.same}
      </p>
    );
  }
  // Words that only the assessment has may stay there for good: nobody need be reminded of them every time.
  const news = found.some((one) => !one.rewritten || one.joint.rating !== one.stored.rating);
  return (
    <details class={styles.differences} open={news}>
      <summary>{words.differTitle(found.length)}</summary>
      <p>{words.differText}</p>
      <ul>
        {found.map((difference) => (
          <JointDifferenceItem
            key={difference.checkpointId}
            difference={difference}
            chosen={chosen[difference.checkpointId] ?? 'keep'}
            onChoose={(which) => choose({ ...chosen, [difference.checkpointId]: which })}
          />
        ))}
      </ul>
      <div>
        <Button look="primary" onClick={update}>
          {words.update}
        </Button>
      </div>
    </details>
  );
}

/** The light of the workshop; its words, unless somebody wrote others since and wants to keep them. */
function answerFor({ joint, stored, rewritten }: JointDifference, chosen: ChosenWords): Answer {
  if (!rewritten || chosen === 'take') return joint;
  const kept = stored.note;
  const note = chosen === 'both' && joint.note !== '' ? `${kept}\n\n${joint.note}` : kept;
  return { rating: joint.rating, note };
}
