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
                  {rating ? instrument.scale[rating].label : commonWords.notRated}
                  {earlier && (
                    <span class={styles.earlier}>
                      <Light rating={earlier} size="small" />
                      {words.earlier(instrument.scale[earlier].label)}
                    </span>
                  )}
                </p>
                {note && <p class={styles.note}>{note}</p>}
              </div>
              <p class={styles.measures}>
                {measures.length > 0 && words.measures(measures.length)}
                {measures.length === 0 && rating === 'red' && words.redWithout}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
