import { useState } from 'preact/hooks';
import { commonWords } from '../../i18n/de/common';
import { troubleWords as words } from '../../i18n/de/trouble';
import { focusHeading } from '../focus-heading';
import { useServices } from '../services';
import { useSlow } from '../use-slow';
import { Button } from './button';
import styles from './notices.module.css';
import { SaveBackupButton } from './save-backup-button';
import { StorageNews } from './storage-news';

/** What concerns the whole app: entries that are not saved, and a new version that waits. */
export function Notices() {
  const { store, pwa } = useServices();
  const status = store.saveStatus.value;
  const unsaved = status.kind !== 'saved';
  const slow = useSlow(status.kind === 'saving');
  const offer = pwa.offer.value;

  function postpone() {
    focusHeading();
    pwa.postponeOffer();
  }

  const news = store.news.value !== null || store.isReadOnly();
  if (status.kind !== 'failed' && !slow && !offer && !news) return null;
  return (
    <div class={styles.place}>
      <StorageNews />
      {slow && <StorageTrouble code="slow" />}
      {status.kind === 'failed' && <StorageTrouble code={status.code} />}
      {offer && (
        <section class={styles.notice} role="status">
          <p>{offer.text}</p>
          <div class={styles.actions}>
            <Button look="primary" disabled={unsaved} onClick={pwa.acceptOffer}>
              {offer.accept}
            </Button>
            <Button look="quiet" onClick={postpone}>
              {offer.later}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** What is not saved, and why; what is still under way is not asked for again. */
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
        {code !== 'slow' && (
          <Button look="primary" disabled={trying} onClick={retry}>
            {commonWords.retry}
          </Button>
        )}
        <SaveBackupButton />
      </div>
    </section>
  );
}
