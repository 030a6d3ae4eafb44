import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

export interface PwaState {
  /** True once everything the app needs is stored on the device. */
  offlineReady: ReadonlySignal<boolean>;
  /** True when this browser refuses to store the app; with a network it works all the same. */
  offlineFailed: ReadonlySignal<boolean>;
  /** A new version is here and waits for people to agree. */
  updateWaiting: ReadonlySignal<boolean>;
  applyUpdate(): void;
  /** Asks again at the next visit. */
  postponeUpdate(): void;
}

/** The same state with what only the service worker's registration may do. */
export interface ConnectedPwaState extends PwaState {
  offlineReady: Signal<boolean>;
  offlineFailed: Signal<boolean>;
  updateWaiting: Signal<boolean>;
  /** Set once a worker is registered. */
  sendSkipWaiting: () => void;
}

export function createPwaState(): ConnectedPwaState {
  const state: ConnectedPwaState = {
    offlineReady: signal(false),
    offlineFailed: signal(false),
    updateWaiting: signal(false),
    sendSkipWaiting: () => undefined,
    applyUpdate: () => state.sendSkipWaiting(),
    postponeUpdate() {
      state.updateWaiting.value = false;
    },
  };
  return state;
}
