import { useRef } from 'preact/hooks';
import { type Checkpoint, RATINGS, type Rating } from '../../../domain/instrument';
import { answerTo, rateCheckpoint } from '../../../domain/rating';
import { checkpointWords as words } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { Button } from '../../components/button';
import { Light } from '../../components/light';
import { RichText } from '../../components/rich-text';
import { useServices } from '../../services';
import type { RoomProps } from '../assessment/room';
import styles from './rating-field.module.css';

interface Props extends RoomProps {
  checkpoint: Checkpoint;
  /** From 1. */
  number: number;
}

/** The three lights as one radio group; the checkpoint's title is its legend. */
export function RatingField({ assessment, instrument, checkpoint, number }: Props) {
  const options = useRef<HTMLDivElement>(null);
  const { store, now, dayOf } = useServices();
  const { rating } = answerTo(assessment, checkpoint.id);
  const earlier = assessment.earlier?.ratings[checkpoint.id];

  function rate(chosen: Rating | null) {
    const at = now();
    store.change((record) => rateCheckpoint(record, checkpoint.id, chosen, at));
  }

  /** The button vanishes with the light, so the focus goes back to where one chooses. */
  function clear() {
    options.current?.querySelector('input')?.focus();
    rate(null);
  }

  /** 1, 2, 3 work only while the focus is in the group, so that they never surprise elsewhere. */
  function rateByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = RATINGS[['1', '2', '3'].indexOf(event.key)];
    if (!chosen) return;
    event.preventDefault();
    rate(chosen);
    const group = event.currentTarget as HTMLElement;
    group.querySelector<HTMLInputElement>(`input[value="${chosen}"]`)?.focus();
  }

  return (
    <fieldset class={styles.field} aria-describedby="aussage">
      <legend class={styles.legend}>
        <span class={styles.position}>
          {assessment.name && <span class={styles.whose}>{assessment.name} · </span>}
          {words.position(number, instrument.checkpoints.length)}
          <span class="visually-hidden">: </span>
        </span>
        <h1 tabIndex={-1} data-page-heading>
          {checkpoint.title}
        </h1>
      </legend>
      <p id="aussage" class={styles.statement}>
        <RichText text={checkpoint.statement} instrument={instrument} />
      </p>
      <p class={styles.question}>{words.question}</p>
      {earlier && assessment.earlier && (
        <p class={styles.earlier}>
          <Light rating={earlier} size="small" />
          {words.earlier(
            germanDay(dayOf(assessment.earlier.date)),
            instrument.scale[earlier].label,
          )}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the radios inside */}
      <div ref={options} class={styles.options} onKeyDown={rateByKey}>
        {RATINGS.map((option) => (
          <label key={option} class={`${styles.option} ${styles[option]}`}>
            <input
              type="radio"
              name={`ampel-${checkpoint.id}`}
              value={option}
              checked={rating === option}
              aria-describedby={`bedeutung-${option}`}
              onChange={() => rate(option)}
            />
            <Light rating={option} size="large" />
            <span class={styles.words}>
              <span class={styles.word}>{instrument.scale[option].label}</span>
              <span id={`bedeutung-${option}`} class={styles.meaning} aria-hidden="true">
                {instrument.scale[option].meaning}
              </span>
            </span>
          </label>
        ))}
      </div>
      <div class={styles.below}>
        {rating === null ? (
          <span class={styles.none}>
            <Light rating={null} size="small" />
            {commonWords.notRated}
          </span>
        ) : (
          <Button look="quiet" onClick={clear}>
            {words.clear}
          </Button>
        )}
        <span class={styles.keys}>{words.keys}</span>
      </div>
    </fieldset>
  );
}
