import { voteWords as words } from '../../../i18n/de/workshop-vote';
import { useOpenWorkshop } from './use-workshops';
import styles from './vote-screen.module.css';

/** All that is shown before the reveal: how many have voted. */
export function VoteCount() {
  const { workshop } = useOpenWorkshop();
  const count = workshop.ballots.length;
  const { expected } = workshop;
  const share = expected ? Math.min(1, count / expected) : 0;
  return (
    <>
      <p class={styles.small} aria-hidden="true">
        {words.countTitle}
      </p>
      <p class={styles.count} data-vote-count>
        <strong>{words.countLarge(count, expected)}</strong>{' '}
        <span>{words.countUnit(count, expected)}</span>
      </p>
      {expected !== null && expected > 0 && (
        <div class={styles.track} aria-hidden="true">
          <div class={styles.share} style={{ inlineSize: `${share * 100}%` }} />
        </div>
      )}
    </>
  );
}
