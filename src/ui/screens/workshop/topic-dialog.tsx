import type { Assessment } from '../../../domain/assessment';
import { isPlanFull } from '../../../domain/measure';
import { answerTo } from '../../../domain/rating';
import type { Topic } from '../../../domain/workshop/workshop';
import { commonWords } from '../../../i18n/de/common';
import { reportWords } from '../../../i18n/de/report';
import { topicsWords as words } from '../../../i18n/de/workshop-topics';
import { Dialog } from '../../components/dialog';
import { Light } from '../../components/light';
import styles from '../plan/add-measure-dialog.module.css';
import { useOpenWorkshop } from './use-workshops';

interface Props {
  assessment: Assessment;
  topic: Topic;
  onChoose(checkpointId: string): void;
  onClose(): void;
}

/** A measure belongs to a checkpoint; the topic was parked because it did not seem to. */
export function TopicDialog({ assessment, topic, onChoose, onClose }: Props) {
  const { instrument } = useOpenWorkshop();
  return (
    <Dialog title={words.take} onClose={onClose}>
      {isPlanFull(assessment) ? (
        <p>{words.planFull}</p>
      ) : (
        <>
          <p class={styles.note}>{topic.text}</p>
          <p>{words.choose}</p>
          <ul class={styles.choices}>
            {instrument.checkpoints.map(({ id, title }, index) => {
              const { rating } = answerTo(assessment, id);
              return (
                <li key={id}>
                  <button
                    type="button"
                    class={styles.choice}
                    data-first={index === 0 ? '' : undefined}
                    onClick={() => onChoose(id)}
                  >
                    <Light rating={rating} />
                    <span>
                      {reportWords.checkpoint(index + 1, title)}
                      <span class="visually-hidden">, </span>
                      <span class={styles.word}>
                        {rating ? instrument.scale[rating].label : commonWords.notRated}
                      </span>
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Dialog>
  );
}
