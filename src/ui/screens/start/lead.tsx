import { introWords as words } from '../../../i18n/de/intro';
import styles from './hero.module.css';

/** What this is, in two sentences. */
export function Lead() {
  return (
    <p class={styles.lead} data-delivered="Lead">
      {words.lead}
    </p>
  );
}
