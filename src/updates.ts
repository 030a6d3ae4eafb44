import { updateWords } from './i18n/de/update';
import type { ConnectedPwaState } from './pwa/pwa-state';
import { connectServiceWorker, type Saving } from './pwa/register';

/** Stores the app on the device and offers new versions; comes after the first paint. */
export function connectUpdates(state: ConnectedPwaState, saving: Saving): void {
  connectServiceWorker('./sw.js', state, saving, updateWords);
}
