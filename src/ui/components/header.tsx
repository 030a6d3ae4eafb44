import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import styles from './header.module.css';
import { Icon } from './icon';

/** The way home, the Sicherung, and a save status that tells the truth. */
export function Header() {
  const { router, store } = useServices();
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
          <SaveStatus />
        ) : (
          <a class={styles.link} href="#/sicherung">
            {words.backup}
          </a>
        )}
      </div>
    </header>
  );
}

/**
 * "Gespeichert" only after the transaction has completed. Not a live region: it changes with every
 * key, and trouble has an alert of its own.
 */
function SaveStatus() {
  const { store } = useServices();
  const { kind } = store.saveStatus.value;
  // Where no assessment is shown there is nothing to be saved.
  if (kind === 'saved' && store.current.value === null) return null;
  const text = { saved: words.saved, saving: words.saving, failed: words.notSaved }[kind];
  return (
    <p class={`${styles.status} ${kind === 'failed' ? styles.failed : ''}`}>
      {kind === 'saved' && <Icon name="check" />}
      {kind === 'failed' && <Icon name="alert" />}
      <span>{text}</span>
    </p>
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
