import { offlineWords as words } from '../../i18n/de/offline';
import { useServices } from '../services';
import { Icon } from './icon';

/** Whether the app runs without a network by now. */
export function OfflineNews() {
  const { pwa } = useServices();
  return (
    <>
      {pwa.offlineFailed.value && words.failed}
      {pwa.offlineReady.value && (
        <>
          <Icon name="check" />
          <span>{words.ready}</span>
        </>
      )}
    </>
  );
}
