import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import { useFrameParts } from '../use-frame-parts';
import { PlainMessage } from './plain-message';

/** Where the notices stand once they have come; until then they are told in plain. */
export function NoticePlace() {
  const { store, pwa } = useServices();
  const failed = store.saveStatus.value.kind === 'failed';
  const offer = pwa.offer.value;
  const parts = useFrameParts(failed || offer || store.news.value);
  if (parts) {
    return (
      <>
        <parts.Notices />
        <parts.SafariHint />
        <parts.Arrivals />
      </>
    );
  }
  if (failed) {
    return (
      <PlainMessage
        role="alert"
        text={words.notSavedYet}
        action={words.retry}
        onAction={store.retry}
      />
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
