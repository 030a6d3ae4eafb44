import { navWords } from '../../../i18n/de/assessment-nav';
import { joinWords } from '../../../i18n/de/workshop-join';
import styles from '../assessment/assessment-nav.module.css';
import { givenWord, JoinLight } from './join-light';
import { type OpenBallot, stepAddress } from './open-ballot';

interface Props {
  ballot: OpenBallot;
  /** Index of a checkpoint, or the overview. */
  place: number | 'overview';
}

/** The lights as the way through the ballot, and the overview behind them; always in view. */
export function JoinNav({ ballot, place }: Props) {
  const current = (is: boolean) => (is ? { 'aria-current': 'page' as const } : {});
  return (
    <div class={styles.bar}>
      <nav class={styles.inner} aria-label={joinWords.nav.lights}>
        <ol class={styles.lights}>
          {ballot.instrument.checkpoints.map(({ id, title }, index) => {
            const given = ballot.draft.ratings[id];
            return (
              <li key={id}>
                <a
                  href={stepAddress(ballot, `${index + 1}`)}
                  aria-label={navWords.checkpointLight(index + 1, title, givenWord(given))}
                  title={title}
                  {...current(place === index)}
                >
                  <JoinLight given={given} />
                  <span aria-hidden="true">{index + 1}</span>
                </a>
              </li>
            );
          })}
        </ol>
        <ul class={styles.rooms}>
          <li>
            <a href={stepAddress(ballot, 'uebersicht')} {...current(place === 'overview')}>
              {joinWords.nav.overview}
            </a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
