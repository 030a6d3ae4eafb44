import { useState } from 'preact/hooks';
import { commonWords as words } from '../../i18n/de/common';
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

  return (
    <div class={styles.place}>
      {status.kind === 'failed' && <StorageTrouble code={status.code} />}
      {pwa.updateWaiting.value && (
        <section class={styles.notice} role="status">
          <p>{pwa.updateBlocked.value ? words.update.blocked : words.update.text}</p>
          <div class={styles.actions}>
            <Button look="primary" disabled={unsaved} onClick={pwa.applyUpdate}>
              {words.update.apply}
            </Button>
            <Button look="quiet" onClick={postpone}>
              {words.update.later}
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
  const { reasons } = words.storageTrouble;
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
          <strong>{words.storageTrouble.title}</strong> {reason}
        </p>
        <p>{words.storageTrouble.text}</p>
      </div>
      <div class={styles.actions}>
        <Button look="primary" disabled={trying} onClick={retry}>
          {words.storageTrouble.retry}
        </Button>
        <SaveBackupButton />
      </div>
    </section>
  );
}
