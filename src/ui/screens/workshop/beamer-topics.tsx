import { MAX_TOPICS } from '../../../domain/workshop/topics';
import { beamerWords } from '../../../i18n/de/workshop-beamer';
import { Icon } from '../../components/icon';
import { BeamerHeading } from './beamer-heading';
import styles from './beamer-topics.module.css';
import { NewTopic } from './new-topic';
import { useJointAssessment } from './use-joint-assessment';
import { useTopics } from './use-topics';
import { useOpenWorkshop } from './use-workshops';

const words = beamerWords.topics;

/** The parking lot in large type, and a field for one more; to change or take them there is the adviser's own window. */
export function BeamerTopics() {
  const { workshop } = useOpenWorkshop();
  const { park } = useTopics();
  const joint = useJointAssessment();
  const { topics } = workshop;
  const measures = joint.state === 'ready' ? joint.assessment.measures : [];
  const planned = new Set<string | null>(measures.map(({ id }) => id));
  return (
    <div class={styles.topics}>
      <BeamerHeading>{words.title}</BeamerHeading>
      {topics.length === 0 && <p class={styles.none}>{words.none}</p>}
      {topics.length > 0 && (
        <ol class={styles.list} data-many={topics.length > 6 || undefined}>
          {topics.map(({ id, text, measureId }) => (
            <li key={id}>
              {text}
              {planned.has(measureId) && (
                <span class={styles.taken}>
                  {' '}
                  <Icon name="check" /> {words.taken}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {topics.length < MAX_TOPICS && (
        <div class={styles.new} data-note>
          <NewTopic onAdd={park} />
        </div>
      )}
    </div>
  );
}
