import { computed, type ReadonlySignal } from '@preact/signals';
import { Workbox } from 'workbox-window';
import { followWorkers } from './follow-workers';
import { noticeMissingCode, publishedVersion } from './missing-code';
import type { ConnectedPwaState, Offer } from './pwa-state';
import { reloadWhenReplaced } from './reload-when-replaced';
import { trustedWorkerUrl } from './trusted-worker-url';
import { holdWhileUnsaved, isNothingUnsaved, isUnsavedHere } from './unsaved-lock';

/** Of the store, what an update has to wait for. */
export interface Saving {
  saveStatus: ReadonlySignal<{ kind: string }>;
  flush(): Promise<void>;
}

export interface UpdateWords {
  newVersion: Offer;
  missingPart: Offer;
  /** People agreed, but another tab has entries that are not saved. */
  blocked: string;
  /** They agreed, but something of this very tab is not saved that may not be on screen. */
  blockedHere: string;
}

/**
 * Registers the service worker and tells `state` of its news. Loaded after the first paint.
 *
 * @param url address of the worker, relative to the page
 */
export function connectServiceWorker(
  url: string,
  state: ConnectedPwaState,
  saving: Saving,
  words: UpdateWords,
): void {
  const unsaved = computed(() => saving.saveStatus.value.kind !== 'saved');
  let workbox: Workbox | undefined;
  let registration: ServiceWorkerRegistration | undefined;

  const offerVersion = () => {
    state.offer.value = words.newVersion;
  };
  state.accept = async () => {
    const accepted = state.offer.peek();
    await saving.flush();
    // What is unsaved here stands on the screen already.
    if (!accepted || unsaved.peek()) return;
    if (isUnsavedHere.peek()) state.offer.value = { ...accepted, text: words.blockedHere };
    else if (!(await isNothingUnsaved())) state.offer.value = { ...accepted, text: words.blocked };
    else if (registration?.waiting) workbox?.messageSkipWaiting();
    // No worker keeps the app: the server has the other version, or the missing part.
    else location.reload();
  };
  noticeMissingCode(async (needsNewPage) => {
    // A worker that finds another version stores it first, and then it is offered.
    registration?.update().catch(() => undefined);
    const published = await publishedVersion();
    if (state.offer.peek()) return;
    if (published === 'other') offerVersion();
    else if (published === 'same' && needsNewPage) state.offer.value = words.missingPart;
  });
  holdWhileUnsaved(unsaved);

  const workers = navigator.serviceWorker;
  if (!workers) {
    state.offlineFailed.value = true;
    return;
  }
  const address = trustedWorkerUrl(url);

  async function register(): Promise<void> {
    workbox = new Workbox(address);
    try {
      // It waits for the page's `load`: the start's own files come first.
      const found = await workbox.register();
      if (!found) return;
      if (found !== registration) followWorkers(found, { waits: offerVersion, failed });
      registration = found;
    } catch {
      // Private mode, or no network: the start says so, and it is tried again.
      failed();
    }
  }

  function failed(): void {
    state.offlineFailed.value = true;
  }

  function lookForNews(): void {
    if (document.visibilityState !== 'visible' || !navigator.onLine) return;
    if (!registration?.active) {
      register();
      return;
    }
    // That there is no server just now is no news.
    registration.update().catch(() => undefined);
    registration.active.postMessage({ type: 'FETCH_LOST_FILES' });
  }

  workers.ready.then(({ active }) => {
    state.offlineFailed.value = false;
    state.offlineReady.value = true;
    // Browsers now and then lose single files.
    active?.postMessage({ type: 'FETCH_LOST_FILES' });
  });
  reloadWhenReplaced(workers, isUnsavedHere);
  document.addEventListener('visibilitychange', lookForNews);
  window.addEventListener('online', lookForNews);
  register();
}
