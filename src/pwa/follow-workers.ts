import type { ConnectedPwaState } from './pwa-state';

/**
 * Tells `state` how each new worker of the registration fares, the one being installed included.
 * workbox-window registers it, but stops listening after the first update it finds more than a
 * minute later; a tab that stays open for days must notice every one.
 */
export function followWorkers(
  registration: ServiceWorkerRegistration,
  state: ConnectedPwaState,
): void {
  const look = () => {
    // Without an active worker nobody is asked: the first one takes over by itself.
    if (registration.waiting && registration.active) state.updateWaiting.value = true;
  };
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      look();
      // Everything or nothing: a file that could not be stored makes the whole worker go.
      if (worker.state === 'redundant' && !registration.active) state.offlineFailed.value = true;
    });
  };
  look();
  follow();
  registration.addEventListener('updatefound', follow);
}
