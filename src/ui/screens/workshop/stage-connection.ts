import { type ReadonlySignal, signal } from '@preact/signals';
import {
  isInReach,
  laterWish,
  NO_WISH,
  readMessage,
  type StageMessage,
  type Wish,
} from './stage-wish';

/** What a window needs to be in step with the others. */
export interface StageSurroundings {
  /** Names this window among the others. */
  windowId: string;
  /** The wish of before a reload. */
  stored: Wish | null;
  store(wish: Wish): void;
  post(message: StageMessage): void;
}

export interface StageConnection {
  wish: ReadonlySignal<Wish>;
  /** The other windows of this workshop; true for those that show the beamer view. */
  others: ReadonlySignal<ReadonlyMap<string, boolean>>;
  /** Says how this window differs from what is shown now; all follow. */
  want(change: Partial<Omit<Wish, 'count' | 'by'>>): void;
  /** What another window said; anything may come. */
  hear(message: unknown): void;
  /** Says hello: as a new window, or as one that has become the beamer or ceased to be it. */
  greet(beamer: boolean): void;
  leave(): void;
}

/** One window's part of the stage; without clock, storage and channel of its own. */
export function connectStage(around: StageSurroundings): StageConnection {
  const { windowId: from, post } = around;
  // What the other windows show now goes before what this one remembers, so it counts as no wish at all.
  const wish = signal<Wish>({ ...(around.stored ?? NO_WISH), count: 0, by: '' });
  const others = signal<ReadonlyMap<string, boolean>>(new Map());
  /** Those not heard of since somebody last said hello, which all that are still there answer. */
  let silent = new Set<string>();
  let beamer = false;

  function take(next: Wish): void {
    wish.value = next;
    around.store(next);
  }

  function note(id: string, isBeamer: boolean): void {
    silent.delete(id);
    if (others.peek().get(id) !== isBeamer) others.value = new Map(others.peek()).set(id, isBeamer);
  }

  function forget(id: string): void {
    const rest = new Map(others.peek());
    if (rest.delete(id)) others.value = rest;
  }

  /** A window that crashed has said no goodbye: who was silent for a whole round is there no longer. */
  function callRoll(): void {
    for (const id of silent) forget(id);
    silent = new Set(others.peek().keys());
  }

  return {
    wish,
    others,
    want(change) {
      take({ ...wish.peek(), ...change, count: wish.peek().count + 1, by: from });
      post({ kind: 'wish', from, beamer, wish: wish.peek() });
    },
    hear(data) {
      const message = readMessage(data);
      if (!message || message.from === from) return;
      if (message.kind === 'bye') return forget(message.from);
      if (message.kind === 'hello') callRoll();
      note(message.from, message.beamer);
      if (message.kind === 'hello') {
        // What is shown here becomes a wish, so that it holds against what the new window remembers.
        if (wish.peek().count === 0) take({ ...wish.peek(), count: 1, by: from });
        post({ kind: 'wish', from, beamer, wish: wish.peek() });
        return;
      }
      if (!isInReach(message.wish, wish.peek())) return;
      const next = laterWish(wish.peek(), message.wish);
      if (next !== wish.peek()) take(next);
    },
    greet(isBeamer) {
      beamer = isBeamer;
      callRoll();
      post({ kind: 'hello', from, beamer });
    },
    leave: () => post({ kind: 'bye', from }),
  };
}
