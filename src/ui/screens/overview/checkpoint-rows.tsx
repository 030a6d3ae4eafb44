import { answerTo } from '../../../domain/rating';
import { overviewWords as words } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { Light } from '../../components/light';
import { addressOf } from '../../router';
import type { RoomProps } from '../assessment/room';
import styles from './overview-screen.module.css';

/** Every checkpoint with its light, its note and how many measures it has. */
export function CheckpointRows({ assessment, instrument }: RoomProps) {
  return (
    <section class={styles.list} aria-labelledby="alle">
      <h2 id="alle">{words.listTitle}</h2>
      <ol>
        {instrument.checkpoints.map(({ id, title }, index) => {
          const { rating, note } = answerTo(assessment, id);
          const earlier = assessment.earlier?.ratings[id];
          const measures = assessment.measures.filter((measure) => measure.checkpointId === id);
          return (
            <li key={id} class={styles.row}>
              <Light rating={rating} size="large" />
              <div class={styles.what}>
                <a href={addressOf({ name: 'checkpoint', id: assessment.id, checkpointId: id })}>
                  {index + 1}. {title}
                </a>
                <p class={styles.word}>
                  <span>{rating ? instrument.scale[rating].label : commonWords.notRated}</span>
                  {measures.length > 0 && <span>{words.measures(measures.length)}</span>}
                  {measures.length === 0 && rating === 'red' && (
                    <span class={styles.bare}>{words.redWithout}</span>
                  )}
                  {earlier && (
                    <span class={styles.earlier}>
                      <Light rating={earlier} size="small" />
                      {words.earlier(instrument.scale[earlier].label)}
                    </span>
                  )}
                </p>
                {note && <p class={styles.note}>{note}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
