import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import { useFrameParts } from '../use-frame-parts';
import { PlainMessage } from './plain-message';

/** Where the notices stand once they have come; unsaved entries are told of in any case. */
export function NoticePlace() {
  const { store, pwa } = useServices();
  const failed = store.saveStatus.value.kind === 'failed';
  const parts = useFrameParts(failed || pwa.offer.value);
  if (parts) return <parts.Notices />;
  if (!failed) return null;
  return (
    <PlainMessage
      role="alert"
      text={words.notSavedYet}
      action={words.retry}
      onAction={store.retry}
    />
  );
}
