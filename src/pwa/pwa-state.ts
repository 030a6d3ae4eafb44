import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

export interface PwaState {
  /** True once everything the app needs is stored on the device. */
  offlineReady: ReadonlySignal<boolean>;
  /** True when the app could not be stored; with a network it works all the same. */
  offlineFailed: ReadonlySignal<boolean>;
  /** A new version is here and waits for people to agree. */
  updateWaiting: ReadonlySignal<boolean>;
  /** People agreed, but another tab has entries that are not saved. */
  updateBlocked: ReadonlySignal<boolean>;
  applyUpdate(): void;
  /** Asks again at the next visit. */
  postponeUpdate(): void;
}

/** The same state with what only the service worker's registration may do. */
export interface ConnectedPwaState extends PwaState {
  offlineReady: Signal<boolean>;
  offlineFailed: Signal<boolean>;
  updateWaiting: Signal<boolean>;
  updateBlocked: Signal<boolean>;
  /** Set once a worker is registered. */
  agree: () => void;
}

export function createPwaState(): ConnectedPwaState {
  const state: ConnectedPwaState = {
    offlineReady: signal(false),
    offlineFailed: signal(false),
    updateWaiting: signal(false),
    updateBlocked: signal(false),
    agree: () => undefined,
    applyUpdate: () => state.agree(),
    postponeUpdate() {
      state.updateWaiting.value = false;
    },
  };
  return state;
}
