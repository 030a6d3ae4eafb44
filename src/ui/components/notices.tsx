import { useState } from 'preact/hooks';
import { commonWords } from '../../i18n/de/common';
import { troubleWords as words } from '../../i18n/de/trouble';
import { focusHeading } from '../focus-heading';
import { useServices } from '../services';
import { Button } from './button';
import styles from './notices.module.css';
import { SaveBackupButton } from './save-backup-button';

/** What concerns the whole app: entries that are not saved, and a new version that waits. */
export function Notices() {
  const { store, pwa } = useServices();
  const status = store.saveStatus.value;
  const unsaved = status.kind !== 'saved';

  function postpone() {
    focusHeading();
    pwa.postponeUpdate();
  }

  if (status.kind !== 'failed' && !pwa.updateWaiting.value) return null;
  return (
    <div class={styles.place}>
      {status.kind === 'failed' && <StorageTrouble code={status.code} />}
      {pwa.updateWaiting.value && (
        <section class={styles.notice} role="status">
          <p>{pwa.updateBlocked.value ? commonWords.update.blocked : commonWords.update.text}</p>
          <div class={styles.actions}>
            <Button look="primary" disabled={unsaved} onClick={pwa.applyUpdate}>
              {commonWords.update.apply}
            </Button>
            <Button look="quiet" onClick={postpone}>
              {commonWords.update.later}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function StorageTrouble({ code }: { code: string }) {
  const { store } = useServices();
  const [trying, setTrying] = useState(false);
  const { reasons } = words.storage;
  const reason = code in reasons ? reasons[code as keyof typeof reasons] : reasons.failed;

  async function retry() {
    setTrying(true);
    await store.retry();
    setTrying(false);
    if (store.saveStatus.peek().kind === 'saved') focusHeading();
  }

  return (
    <section class={`${styles.notice} ${styles.trouble}`} role="alert">
      <div>
        <p>
          <strong>{commonWords.notSavedYet}</strong> {reason}
        </p>
        <p>{words.storage.text}</p>
      </div>
      <div class={styles.actions}>
        <Button look="primary" disabled={trying} onClick={retry}>
          {commonWords.retry}
        </Button>
        <SaveBackupButton />
      </div>
    </section>
  );
}
