import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Checkpoint, Example } from '../../../domain/instrument';
import { addMeasure, isPlanFull, newMeasure, removeMeasure } from '../../../domain/measure';
import { checkpointWords as words } from '../../../i18n/de/assessment';
import { Icon } from '../../components/icon';
import { RichText } from '../../components/rich-text';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import type { RoomProps } from '../assessment/room';
import styles from './example-groups.module.css';

interface Props extends RoomProps {
  checkpoint: Checkpoint;
  example: Example;
}

/** One example, with "Als Maßnahme übernehmen"; once taken, it leads to its measure. */
export function ExampleItem({ assessment, instrument, checkpoint, example }: Props) {
  const { store, undo, now, newId } = useServices();
  const taken = assessment.measures.find(
    (measure) => measure.exampleId === example.id && measure.checkpointId === checkpoint.id,
  );

  const link = useRef<HTMLAnchorElement>(null);
  const justTaken = useRef(false);

  // The link takes the button's place, and the focus with it.
  useLayoutEffect(() => {
    if (taken && justTaken.current) link.current?.focus();
    justTaken.current = false;
  }, [taken]);

  function take() {
    justTaken.current = true;
    const at = now();
    const measure = newMeasure(newId(), checkpoint.id, example.plan, example.id);
    store.change((record) => addMeasure(record, measure, at));
    undo.offer({
      message: words.added,
      brief: true,
      link: {
        href: addressOf({ name: 'plan', id: assessment.id, at: measure.id }),
        label: words.toPlan,
      },
      undo: () => {
        const later = now();
        return store.changeIn(assessment.id, (record) => removeMeasure(record, measure.id, later));
      },
    });
  }

  const referTo = (checkpointId: string) =>
    addressOf({
      name: 'checkpoint',
      id: assessment.id,
      checkpointId,
      from: `${checkpoint.id}/${example.id}`,
    });

  return (
    <li class={styles.item} data-example={example.id} tabIndex={-1}>
      <div class={styles.row}>
        <p>
          <RichText text={example.text} instrument={instrument} checkpointHref={referTo} />
        </p>
        {taken ? (
          <a
            ref={link}
            class={`${styles.take} ${styles.taken}`}
            href={addressOf({ name: 'plan', id: assessment.id, at: taken.id })}
            aria-label={words.takenNamed(example.plan)}
            onClick={(event) => {
              // The second half of a double click hits the link that took the button's place.
              if (event.detail > 1) event.preventDefault();
            }}
          >
            <Icon name="check" />
            {words.taken}
          </a>
        ) : (
          <button
            type="button"
            class={styles.take}
            aria-label={words.takeNamed(example.plan)}
            disabled={isPlanFull(assessment)}
            title={isPlanFull(assessment) ? words.planFull : undefined}
            onClick={take}
          >
            <Icon name="plus" />
            {words.take}
          </button>
        )}
      </div>
      {example.parts && (
        <ul class={styles.parts}>
          {example.parts.map((part) => (
            <ExampleItem key={part.id} example={part} {...{ assessment, instrument, checkpoint }} />
          ))}
        </ul>
      )}
    </li>
  );
}
