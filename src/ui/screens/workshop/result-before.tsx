import { resultWords } from '../../../i18n/de/workshop-result';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import styles from './result-before.module.css';
import { useOpenWorkshop } from './use-workshops';
import { placeAddress } from './workshop-place';

const words = resultWords.before;

/** Before the reveal a result must not even be guessed: how many have voted, and the way to where they do. */
export function ResultBefore() {
  const { workshop } = useOpenWorkshop();
  const { ballots, expected, id } = workshop;
  return (
    <section class={styles.before} aria-labelledby="nicht-aufgedeckt">
      <h2 id="nicht-aufgedeckt">{words.title}</h2>
      <p class={styles.count}>
        {words.ballots(ballots.length)}
        {expected !== null && ` ${words.expected(expected)}`}
      </p>
      <p>{words.text}</p>
      <div>
        <ButtonLink look="primary" href={placeAddress({ room: 'abstimmen', id })}>
          {words.action}
          <Icon name="next" />
        </ButtonLink>
      </div>
    </section>
  );
}
