import { commonWords } from '../../../i18n/de/common';
import { resultWords as words } from '../../../i18n/de/workshop-result';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import styles from './result-nav.module.css';
import type { Talk } from './use-talk';

/** From checkpoint to checkpoint in the order of the talk; the beamer goes along. */
export function ResultNav({ talk }: { talk: Talk }) {
  const { order, shown, go } = talk;
  const at = order.indexOf(shown);
  return (
    <nav class={styles.nav} aria-label={words.talkNav}>
      <Button aria-label={words.previous} disabled={at <= 0} onClick={() => go(order[at - 1])}>
        <Icon name="back" />
        <span class={styles.long}>{words.previous}</span>
        <span class={styles.short}>{commonWords.back}</span>
      </Button>
      <Button
        look="primary"
        aria-label={words.next}
        disabled={at >= order.length - 1}
        onClick={() => go(order[at + 1])}
      >
        <span class={styles.long}>{words.next}</span>
        <span class={styles.short}>{commonWords.next}</span>
        <Icon name="next" />
      </Button>
    </nav>
  );
}
