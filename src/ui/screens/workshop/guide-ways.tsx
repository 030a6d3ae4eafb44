import { guideWays, guideWords as words } from '../../../i18n/de/workshop-guide';
import styles from './guide.module.css';

/** How votes can be given, and when which way fits. */
export function GuideWays() {
  return (
    <>
      <p>{words.ways.lead}</p>
      <ul class={styles.ways}>
        {guideWays.map(({ title, how, when }) => (
          <li key={title} class={styles.way}>
            <h3>{title}</h3>
            <p>{how}</p>
            <p class={styles.when}>
              <strong>{words.ways.when}</strong> {when}
            </p>
          </li>
        ))}
      </ul>
      <p class={styles.warning}>{words.ways.aloud}</p>
    </>
  );
}
