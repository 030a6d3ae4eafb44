import { computed, type ReadonlySignal } from '@preact/signals';
import { Workbox } from 'workbox-window';
import { followWorkers } from './follow-workers';
import type { ConnectedPwaState } from './pwa-state';
import { reloadWhenReplaced } from './reload-when-replaced';
import { trustedWorkerUrl } from './trusted-worker-url';
import { holdWhileUnsaved, isNothingUnsaved } from './unsaved-lock';

/** Of the store, what an update has to wait for. */
export interface Saving {
  saveStatus: ReadonlySignal<{ kind: string }>;
  flush(): Promise<void>;
}

/**
 * Registers the service worker and tells `state` of its news. Loaded after the first paint.
 *
 * @param url address of the worker, relative to the page
 */
export function connectServiceWorker(url: string, state: ConnectedPwaState, saving: Saving): void {
  const workers = navigator.serviceWorker;
  if (!workers) {
    state.offlineFailed.value = true;
    return;
  }
  const address = trustedWorkerUrl(url);
  const unsaved = computed(() => saving.saveStatus.value.kind !== 'saved');
  let workbox = new Workbox(address);
  let registration: ServiceWorkerRegistration | undefined;

  async function register(): Promise<void> {
    workbox = new Workbox(address);
    try {
      // It waits for the page's `load`: the start's own files come first.
      const found = await workbox.register();
      if (!found) return;
      if (found !== registration) followWorkers(found, state);
      registration = found;
    } catch {
      // Private mode, or no network: the start says so, and it is tried again.
      state.offlineFailed.value = true;
    }
  }

  function lookForNews(): void {
    if (document.visibilityState !== 'visible' || !navigator.onLine) return;
    if (!registration?.active) register();
    // That there is no server just now is no news.
    else registration.update().catch(() => undefined);
  }

  state.agree = async () => {
    state.updateBlocked.value = false;
    await saving.flush();
    // What is unsaved here stands on the screen already.
    if (unsaved.peek()) return;
    if (await isNothingUnsaved()) workbox.messageSkipWaiting();
    else state.updateBlocked.value = true;
  };
  workers.ready.then(() => {
    state.offlineFailed.value = false;
    state.offlineReady.value = true;
  });
  holdWhileUnsaved(unsaved);
  reloadWhenReplaced(workers, unsaved);
  document.addEventListener('visibilitychange', lookForNews);
  window.addEventListener('online', lookForNews);
  register();
}
