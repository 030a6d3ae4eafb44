import { saveStatusWords as words } from '../../i18n/de/save-status';
import { useServices } from '../services';
import { Icon } from './icon';
import styles from './save-status.module.css';

/**
 * "Gespeichert" only after the transaction has completed. Not a live region: it changes with every
 * key, and trouble has an alert of its own.
 */
export function SaveStatus() {
  const { store } = useServices();
  // What was saved before "Alles löschen" is saved no longer.
  const kind = store.news.value === 'erased' ? 'failed' : store.saveStatus.value.kind;
  // Where no assessment is shown there is nothing to be saved.
  if (store.saveStatus.value.kind === 'saved' && store.current.value === null) return null;
  const text = { saved: words.saved, saving: words.saving, failed: words.failed }[kind];
  return (
    <p class={`${styles.status} ${kind === 'failed' ? styles.failed : ''}`}>
      {kind === 'saved' && <Icon name="check" />}
      {kind === 'failed' && <Icon name="alert" />}
      <span>{text}</span>
    </p>
  );
}
