import { useId, useRef, useState } from 'preact/hooks';
import { MAX_TOPICS } from '../../../domain/workshop/topics';
import type { Topic } from '../../../domain/workshop/workshop';
import { topicsWords as words } from '../../../i18n/de/workshop-topics';
import { NewTopic } from './new-topic';
import { TopicDialog } from './topic-dialog';
import { TopicItem } from './topic-item';
import styles from './topics.module.css';
import { useJointAssessment } from './use-joint-assessment';
import { useTopics } from './use-topics';
import { useOpenWorkshop } from './use-workshops';

interface Props {
  /** Shows where the measure of a topic stands; without it, a link leads to the plan of the assessment. */
  onShow?(measureId: string): void;
}

/** The parking lot: what is put there in passing, and what becomes a measure later. */
export function Topics({ onShow }: Props) {
  const { workshop } = useOpenWorkshop();
  const joint = useJointAssessment();
  const actions = useTopics();
  const headingId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [taking, setTaking] = useState<{ topic: Topic; number: number } | null>(null);
  const { topics } = workshop;
  const assessment = joint.state === 'ready' ? joint.assessment : null;

  /** The button that had the focus is gone; what one does next here is to note another topic. */
  function remove(topic: Topic, number: number) {
    actions.remove(topic, number);
    list.current?.querySelector('input')?.focus();
  }

  return (
    <section class={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.title}</h2>
      {topics.length === 0 && <p class={styles.hint}>{words.hint}</p>}
      <div ref={list} class={styles.box}>
        {topics.length > 0 && (
          <ol class={styles.list}>
            {topics.map((topic, index) => (
              <TopicItem
                key={topic.id}
                topic={topic}
                number={index + 1}
                assessment={assessment}
                actions={{ ...actions, remove }}
                onTake={() => setTaking({ topic, number: index + 1 })}
                onShow={onShow}
              />
            ))}
          </ol>
        )}
        {topics.length < MAX_TOPICS ? (
          <NewTopic onAdd={actions.park} />
        ) : (
          <p>{words.full(MAX_TOPICS)}</p>
        )}
      </div>
      {topics.length > 0 && workshop.revealed && joint.state === 'none' && (
        <p class={styles.hint}>{words.later}</p>
      )}
      {taking && assessment && (
        <TopicDialog
          assessment={assessment}
          topic={taking.topic}
          onClose={() => setTaking(null)}
          onChoose={(checkpointId) => {
            setTaking(null);
            void actions.take(taking.topic, taking.number, assessment.id, checkpointId);
          }}
        />
      )}
    </section>
  );
}
