import type { Assessment } from '../../../domain/assessment';
import { MAX_TEXT } from '../../../domain/limits';
import type { Topic } from '../../../domain/workshop/workshop';
import { topicsWords as words } from '../../../i18n/de/workshop-topics';
import { GrowingText } from '../../components/growing-text';
import { Icon } from '../../components/icon';
import { addressOf } from '../../router';
import styles from './topics.module.css';
import type { TopicActions } from './use-topics';

interface Props {
  topic: Topic;
  /** From 1. */
  number: number;
  /** The joint assessment, once there is one. */
  assessment: Assessment | null;
  actions: TopicActions;
  onTake(): void;
  onShow: ((measureId: string) => void) | undefined;
}

/** One topic, to be changed in place. */
export function TopicItem({ topic, number, assessment, actions, onTake, onShow }: Props) {
  const { id, text } = topic;
  return (
    <li class={styles.item}>
      <div class={styles.text}>
        <GrowingText
          aria-label={words.topic(number)}
          class={styles.field}
          rows={1}
          maxLength={MAX_TEXT}
          placeholder={words.placeholder}
          value={text}
          onText={(changed) => actions.rewrite(id, changed)}
        />
      </div>
      <button
        type="button"
        class={styles.remove}
        aria-label={words.removeNamed(number)}
        title={words.remove}
        onClick={(event) => {
          // The second half of a double click hits the topic that has moved up.
          if (event.detail <= 1) actions.remove(topic, number);
        }}
      >
        <Icon name="trash" />
      </button>
      {assessment && <Taking {...{ topic, number, assessment, onTake, onShow }} />}
    </li>
  );
}

type TakingProps = Pick<Props, 'topic' | 'number' | 'onTake' | 'onShow'> & {
  assessment: Assessment;
};

/** The way into the plan; a measure deleted there can be made again. */
function Taking({ topic, number, assessment, onTake, onShow }: TakingProps) {
  const { measureId, text } = topic;
  const taken = assessment.measures.some(({ id }) => id === measureId);
  if (!taken || measureId === null) {
    if (text.trim() === '') return null;
    return (
      <button
        type="button"
        class={styles.take}
        aria-label={words.takeNamed(number)}
        onClick={onTake}
      >
        <Icon name="plus" />
        {words.take}
      </button>
    );
  }
  const label = words.takenNamed(number);
  const content = (
    <>
      <Icon name="check" />
      {words.taken}
    </>
  );
  return onShow ? (
    <button type="button" class={styles.take} aria-label={label} onClick={() => onShow(measureId)}>
      {content}
    </button>
  ) : (
    <a
      class={styles.take}
      aria-label={label}
      href={addressOf({ name: 'plan', id: assessment.id, at: measureId })}
    >
      {content}
    </a>
  );
}
