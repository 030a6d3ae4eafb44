import { navWords } from '../../../i18n/de/assessment-nav';
import { joinWords } from '../../../i18n/de/workshop-join';
import { LineDrawing } from '../../components/line-drawing';
import styles from '../assessment/assessment-nav.module.css';
import { givenWord, JoinLight } from './join-light';
import ownStyles from './join-nav.module.css';
import { type OpenBallot, stepAddress } from './open-ballot';

const { nav: words } = joinWords;

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
      <div class={`${styles.inner} ${ownStyles.inner}`}>
        <nav aria-label={words.lights}>
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
            <li>
              {/* One row on a phone: the lights to choose from need the height. */}
              <a
                href={stepAddress(ballot, 'uebersicht')}
                aria-label={words.overviewNamed}
                title={words.overview}
                {...current(place === 'overview')}
              >
                <LineDrawing path="M5 7h14M5 12h14M5 17h14" />
                <span aria-hidden="true">{words.all}</span>
              </a>
            </li>
          </ol>
        </nav>
      </div>
    </div>
  );
}
