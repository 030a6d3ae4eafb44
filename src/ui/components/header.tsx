import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import { useFrameParts } from '../use-frame-parts';
import styles from './header.module.css';

/** The way home, the Sicherung, and a save status that tells the truth. */
export function Header() {
  const { router, store } = useServices();
  const parts = useFrameParts();
  const inAssessment = 'id' in router.route.value;
  return (
    <header class={styles.header}>
      <div class={styles.inner}>
        <a class={styles.home} href="#/" aria-label={words.home}>
          <Mark />
          <span>{inAssessment ? words.toStartShort : words.appName}</span>
        </a>
        {inAssessment && <p class={styles.whose}>{store.current.value?.name}</p>}
        {inAssessment ? (
          parts && <parts.SaveStatus />
        ) : (
          <a class={styles.link} href="#/sicherung">
            {words.backup}
          </a>
        )}
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <rect width="34" height="34" rx="9" class={styles.mark} />
      <rect x="6.5" y="12.8" width="6.4" height="6.4" rx="1" class={styles.markShape} />
      <path d="M17 12.2l4 7h-8z" class={styles.markShape} />
      <circle cx="25" cy="16" r="3.4" class={styles.markShape} />
      <path d="M7 25h20" class={styles.markLine} />
    </svg>
  );
}
