import { type ReadonlySignal, signal } from '@preact/signals';

/** Something that was just done and can be taken back. */
export interface Undoable {
  message: string;
  undo(): void | Promise<void>;
  /** Nothing was lost, so it need not outlive the screen. */
  brief?: boolean;
  /** It brings another screen, and is first told there. */
  elsewhere?: boolean;
  /** A place to go to instead, e.g. the plan after adding to it. */
  link?: { href: string; label: string };
}

export interface UndoStack {
  latest: ReadonlySignal<Undoable | null>;
  offer(undoable: Undoable): void;
  dismiss(): void;
  /** Takes the latest back; when that fails it rejects and stays on offer. */
  undo(): Promise<void>;
}

/** So many steps back are kept. */
const DEPTH = 50;

/** Keeps what can be taken back, newest first, without a clock. */
export function createUndo(): UndoStack {
  const latest = signal<Undoable | null>(null);
  let before: Undoable[] = [];
  let running: Undoable | null = null;
  return {
    latest,
    offer(undoable) {
      const last = latest.peek();
      if (last) before = [...before, last].slice(-DEPTH);
      latest.value = undoable;
    },
    dismiss() {
      before = [];
      latest.value = null;
    },
    async undo() {
      const taken = latest.peek();
      // A second click while the first is at work must not take it back twice.
      if (!taken || taken === running) return;
      running = taken;
      try {
        await taken.undo();
        if (latest.peek() === taken) latest.value = before.pop() ?? null;
        else before = before.filter((undoable) => undoable !== taken);
      } finally {
        running = null;
      }
    },
  };
}
