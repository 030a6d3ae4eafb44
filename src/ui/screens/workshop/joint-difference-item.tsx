import type { Answer } from '../../../domain/assessment';
import type { JointDifference } from '../../../domain/workshop/joint-differences';
import { commonWords } from '../../../i18n/de/common';
import { reportWords } from '../../../i18n/de/report';
import { jointResultWords as words } from '../../../i18n/de/workshop-result';
import { Light } from '../../components/light';
import styles from './joint-difference-item.module.css';
import { useOpenWorkshop } from './use-workshops';

/** Whose words the note has afterwards, where somebody wrote in the assessment since. */
export type ChosenWords = 'keep' | 'take' | 'both';

const CHOICES: readonly ChosenWords[] = ['keep', 'take', 'both'];

interface Props {
  difference: JointDifference;
  chosen: ChosenWords;
  onChoose(chosen: ChosenWords): void;
}

/** One checkpoint: what the workshop says beside what stands in the assessment. */
export function JointDifferenceItem({ difference, chosen, onChoose }: Props) {
  const { instrument } = useOpenWorkshop();
  const { checkpointId, joint, stored, rewritten } = difference;
  const place = instrument.checkpoints.findIndex(({ id }) => id === checkpointId);
  const name = reportWords.checkpoint(place + 1, instrument.checkpoints[place]?.title ?? '');
  return (
    <li class={styles.item}>
      <h3>{name}</h3>
      <div class={styles.sides}>
        <Side title={words.inWorkshop} answer={joint} />
        <Side title={words.inAssessment} answer={stored} />
      </div>
      {rewritten && (
        <fieldset class={styles.choices}>
          <legend>{words.rewritten}</legend>
          {CHOICES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`worte-${checkpointId}`}
                checked={chosen === choice}
                onChange={() => onChoose(choice)}
              />
              {words.words[choice]}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

function Side({ title, answer: { rating, note } }: { title: string; answer: Answer }) {
  const { instrument } = useOpenWorkshop();
  return (
    <div class={styles.side}>
      <p class={styles.soft}>{title}</p>
      <p class={styles.light}>
        <Light rating={rating} size="small" />
        {rating ? instrument.scale[rating].label : commonWords.notRated}
      </p>
      <p class={note === '' ? styles.soft : styles.note}>{note || words.noNote}</p>
    </div>
  );
}
