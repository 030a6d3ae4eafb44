import { Workbox } from 'workbox-window';
import type { ConnectedPwaState } from './pwa-state';

/**
 * Registers the service worker and tells `state` of its news. Loaded after the first paint.
 *
 * @param url address of the worker, relative to the page
 * @param mayReload resolves with true when nothing is unsaved any more
 */
export function connectServiceWorker(
  url: string,
  state: ConnectedPwaState,
  mayReload: () => Promise<boolean>,
): void {
  if (!('serviceWorker' in navigator)) return;
  let controlled = navigator.serviceWorker.controller !== null;
  const workbox = new Workbox(trustedWorkerUrl(url));
  workbox.addEventListener('waiting', () => {
    state.updateWaiting.value = true;
  });
  state.sendSkipWaiting = () => workbox.messageSkipWaiting();
  navigator.serviceWorker.addEventListener('controllerchange', async () => {
    // The first worker of all only takes over a page that is as new as itself.
    const first = !controlled;
    controlled = true;
    // Another tab may have agreed: old chunks are gone then, so this page must not stay behind.
    if (!first && (await mayReload())) location.reload();
  });
  navigator.serviceWorker.ready.then(() => {
    state.offlineReady.value = true;
  });
  workbox.register().catch(() => {
    // Private mode, or a broken download: the app goes on with the network, and the start says so.
    state.offlineFailed.value = true;
  });
}

/**
 * With Trusted Types enforced, a worker's address must come from a policy; ours lets exactly this
 * one through. (vite-plugin-pwa's own registration passes a string, its issue 944.)
 */
function trustedWorkerUrl(url: string): string {
  const expected = new URL(url, document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('praxishilfe', {
    createScriptURL(wanted) {
      if (wanted === expected) return wanted;
      throw new TypeError(`Not our service worker: ${wanted}`);
    },
  });
  // Workbox hands the value through to register(), which wants the trusted object itself.
  return (policy?.createScriptURL(expected) ?? expected) as string;
}
