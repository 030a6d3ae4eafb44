import type { Store } from './state/store-types';

/** Everything of ours in localStorage and sessionStorage begins so; it is also the channel of the tabs. */
export const OURS = 'praxishilfe';

/** Said to other tabs, also to those that hold no connection and hear nothing from the browser. */
const MESSAGE = 'everything-erased';

/** From now on this page keeps nothing, whatever happens: no journal, no stored file of the app, no place on a stage. */
export function leaveNothingBehind(store: Store): void {
  store.news.value = 'erased';
  try {
    // Each window has one of its own, which no other one can reach.
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(OURS)) sessionStorage.removeItem(key);
    }
  } catch {
    // Forbidden by now; the browser forgets it with the window.
  }
  for (const kind of ['visibilitychange', 'online', 'pagehide', 'pageshow', 'freeze']) {
    window.addEventListener(kind, (event) => event.stopImmediatePropagation(), true);
  }
}

/** When another tab deletes everything, this one shows it and writes nothing back. */
export function hearOfErasing(store: Store): void {
  const channel = ourChannel();
  if (!channel) return;
  channel.onmessage = ({ data }) => {
    if (data === MESSAGE) leaveNothingBehind(store);
  };
}

export function tellOfErasing(): void {
  const channel = ourChannel();
  channel?.postMessage(MESSAGE);
  channel?.close();
}

function ourChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(OURS);
  } catch {
    // Without it tabs still hear of the database that goes.
    return null;
  }
}
