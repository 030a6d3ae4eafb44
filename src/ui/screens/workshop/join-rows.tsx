import { joinWords } from '../../../i18n/de/workshop-join';
import styles from '../overview/overview-screen.module.css';
import { givenWord, JoinLight } from './join-light';
import type { OpenBallot } from './open-ballot';

interface Props {
  ballot: OpenBallot;
  /** Where a checkpoint can be changed; without it nothing can. */
  href?(index: number): string;
}

/** Every checkpoint of the ballot with its light and note. */
export function JoinRows({ ballot: { draft, instrument }, href }: Props) {
  return (
    <section class={styles.list} aria-label={joinWords.code.lights}>
      <ol>
        {instrument.checkpoints.map(({ id, title }, index) => {
          const given = draft.ratings[id];
          const name = `${index + 1}. ${title}`;
          return (
            <li key={id} class={styles.row}>
              <JoinLight given={given} size="large" />
              <div class={styles.what}>
                {href ? <a href={href(index)}>{name}</a> : <strong>{name}</strong>}
                <p class={styles.word}>
                  {given ? instrument.scale[given].label : givenWord(given)}
                </p>
                {draft.notes[id]?.trim() && <p class={styles.note}>{draft.notes[id]}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
