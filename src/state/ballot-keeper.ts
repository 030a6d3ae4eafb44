import { type ReadonlySignal, signal } from '@preact/signals';
import type { Day } from '../domain/assessment';
import {
  type BallotDraft,
  changedDraft,
  isDraftFor,
  replaceCodes,
} from '../domain/workshop/ballot-draft';

export type DraftChange = (draft: BallotDraft) => BallotDraft;

/** A ballot that is filled in in this window, in step with what the device keeps. */
export interface BallotKeeper {
  /** With every entry of this window, saved or not. It is closed only when the device has said so, or does not answer. */
  draft: ReadonlySignal<BallotDraft>;
  /** Something of it is not on the device. */
  unsaved: ReadonlySignal<boolean>;
  /** The device did not take it, or did not say what it keeps; in this window it goes on all the same. */
  failed: ReadonlySignal<boolean>;
  /** Changes it on screen at once, and on the device whatever another window has made of it there. */
  change(change: DraftChange): void;
  /** Looks what the device keeps by now, and writes what waits. */
  sync(): Promise<void>;
  /** It was deleted in this window: what waits is not written any more. */
  forget(): void;
}

export interface DraftSurroundings {
  read(): Promise<BallotDraft | null>;
  /** Reads, applies and puts in one transaction. */
  change(change: (stored: BallotDraft | null) => BallotDraft): Promise<BallotDraft>;
  today(): Day;
  /** The code of a closed one. */
  codeOf(draft: BallotDraft): string;
}

/**
 * @param fresh an empty one, of the Praxishilfe that is filled in
 * @param found what the device keeps; `undefined` when it did not answer
 */
export function createBallotKeeper(
  around: DraftSurroundings,
  fresh: BallotDraft,
  found: BallotDraft | null | undefined,
): BallotKeeper {
  let stored = fitting(found);
  let waiting: readonly DraftChange[] = [];
  /** How many of those the device has refused at least once. */
  let tried = 0;
  let toRead = found === undefined;
  let running: Promise<void> | undefined;
  /** Counts what was deleted here: an answer from before brings nothing back. */
  let forgotten = 0;
  const draft = signal(stored);
  const unsaved = signal(false);
  const failed = signal(toRead);

  function fitting(kept: BallotDraft | null | undefined): BallotDraft {
    return kept && isDraftFor(kept, fresh.instrument) ? kept : fresh;
  }

  const applied = (from: BallotDraft, changes: readonly DraftChange[]) =>
    changes.reduce((before, change) => change(before), from);

  function show(): void {
    const whole = applied(stored, waiting);
    // Another window may have closed it with another code: none is shown that might be the wrong one.
    const sure = applied(stored, waiting.slice(0, tried)).closed !== null;
    draft.value = whole.closed && !sure ? { ...whole, closed: null } : whole;
    unsaved.value = waiting.length > 0;
  }

  function add(change: DraftChange): void {
    waiting = [
      ...waiting,
      (before) => {
        const after = change(before);
        return after === before ? before : changedDraft(after, around.today());
      },
    ];
  }

  function arrive(kept: BallotDraft | null, written: number): void {
    const shown = draft.peek();
    const handedOut = shown.closed && !stored.closed ? around.codeOf(shown) : null;
    stored = fitting(kept);
    waiting = waiting.slice(written);
    tried = Math.max(0, tried - written);
    const now = applied(stored, waiting);
    if (handedOut && !(now.closed && around.codeOf(now) === handedOut)) {
      // Shown while the device took nothing, and meanwhile another window closed it with another code.
      add((ours) => replaceCodes(ours, [handedOut]));
    }
    show();
  }

  /** Reads, or writes what waits at this moment; false when the device refused. */
  async function step(): Promise<boolean> {
    const batch = waiting;
    const life = forgotten;
    toRead = false;
    try {
      const kept =
        batch.length > 0
          ? await around.change((before) => applied(fitting(before), batch))
          : await around.read();
      if (life === forgotten) arrive(kept, batch.length);
      return true;
    } catch {
      // Said on the screen by `failed`.
      if (batch.length === 0) toRead = true;
      if (life === forgotten) tried = batch.length;
      show();
      return life !== forgotten;
    }
  }

  async function drain(): Promise<void> {
    let taken = true;
    // What came while the device refused is tried as well.
    while (waiting.length > tried || (taken && (toRead || waiting.length > 0))) {
      taken = await step();
    }
    failed.value = !taken;
    running = undefined;
  }

  const run = () => {
    running ??= drain();
    return running;
  };

  return {
    draft,
    unsaved,
    failed,
    change(change) {
      const before = waiting;
      const whole = applied(stored, waiting);
      add(change);
      if (applied(stored, waiting) === whole) {
        waiting = before;
        return;
      }
      show();
      run();
    },
    sync() {
      toRead = true;
      return run();
    },
    forget() {
      forgotten += 1;
      stored = fresh;
      waiting = [];
      tried = 0;
      toRead = false;
      failed.value = false;
      show();
    },
  };
}
