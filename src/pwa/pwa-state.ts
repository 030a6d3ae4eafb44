import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** A question to people; its words come with the code that asks, the start does not carry them. */
export interface Offer {
  text: string;
  accept: string;
  later: string;
}

export interface PwaState {
  /** True once everything the app needs is stored on the device. */
  offlineReady: ReadonlySignal<boolean>;
  /** True when the app could not be stored; with a network it works all the same. */
  offlineFailed: ReadonlySignal<boolean>;
  /** A new version waits, or a part of this one is missing: people decide when the page is made anew. */
  offer: ReadonlySignal<Offer | null>;
  acceptOffer(): void;
  /** Asks again at the next visit. */
  postponeOffer(): void;
}

/** The same state with what only the service worker's registration may do. */
export interface ConnectedPwaState extends PwaState {
  offlineReady: Signal<boolean>;
  offlineFailed: Signal<boolean>;
  offer: Signal<Offer | null>;
  /** Set once a worker is registered. */
  accept: () => void;
}

export function createPwaState(): ConnectedPwaState {
  const state: ConnectedPwaState = {
    offlineReady: signal(false),
    offlineFailed: signal(false),
    offer: signal(null),
    accept: () => undefined,
    acceptOffer: () => state.accept(),
    postponeOffer() {
      state.offer.value = null;
    },
  };
  return state;
}
