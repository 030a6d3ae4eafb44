import { Icon } from '../../components/icon';
import styles from './vote-screen.module.css';

interface Props {
  /** So that a field can point at the problem. */
  id?: string;
  said: string;
  problem: string;
}

/** What became of the last entry. The regions are always there, so that screen readers notice what appears in them. */
export function VoteTold({ id, said, problem }: Props) {
  return (
    <div class={styles.told}>
      <p role="status" class={styles.good}>
        {said !== '' && (
          <>
            <Icon name="check" />
            <span>{said}</span>
          </>
        )}
      </p>
      <p id={id} role="alert" class={styles.wrong}>
        {problem !== '' && (
          <>
            <Icon name="alert" />
            <span>{problem}</span>
          </>
        )}
      </p>
    </div>
  );
}
