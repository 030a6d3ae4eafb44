import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import { useFrameParts } from '../use-frame-parts';
import { PlainMessage } from './plain-message';
import { SaveBackupButton } from './save-backup-button';

/** Where the notices stand once they have come; until then they are told in plain. */
export function NoticePlace() {
  const { store, pwa } = useServices();
  const failed = store.saveStatus.value.kind === 'failed';
  const offer = pwa.offer.value;
  const trouble = store.news.value !== null || store.isReadOnly();
  const parts = useFrameParts(failed || offer || trouble);
  if (parts) {
    return (
      <>
        <parts.Notices />
        <parts.SafariHint />
        <parts.Arrivals />
      </>
    );
  }
  if (failed || trouble) {
    return (
      <PlainMessage
        role="alert"
        text={`${failed ? words.notSavedYet : ''} ${trouble ? words.storageTrouble : ''}`}
        action={failed ? words.retry : words.reload}
        onAction={failed ? store.retry : () => location.reload()}
      >
        <SaveBackupButton />
      </PlainMessage>
    );
  }
  if (!offer) return null;
  return (
    <PlainMessage
      role="status"
      text={offer.text}
      action={offer.accept}
      onAction={pwa.acceptOffer}
    />
  );
}
