import type { Step } from '../report/work';

/** Work that somebody waits for, and may stop waiting for. */
export interface WatchedWork {
  /** Rejects at once when it is cancelled, whatever the work itself is waiting for. */
  run<T>(work: (step: Step) => Promise<T>): Promise<T>;
  cancel(): void;
  isCancelled(): boolean;
}

/** So long the page may stand still: a frame. */
const FRAME = 12;

/** @param onProgress told now and then how many of how many steps are done */
export function watchWork(onProgress: (done: number, of: number) => void): WatchedWork {
  let cancelled = false;
  let giveUp: (reason: Error) => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  // Cancelled when nobody is waiting any more, it is no error of anybody.
  givenUp.catch(() => undefined);
  let lastBreath = performance.now();

  return {
    run: (work) => Promise.race([work(step), givenUp]),
    cancel() {
      cancelled = true;
      giveUp(new Error('Cancelled'));
    },
    isCancelled: () => cancelled,
  };

  async function step(done: number, of: number): Promise<void> {
    if (!cancelled && performance.now() - lastBreath >= FRAME) {
      onProgress(done, of);
      await breathe();
      lastBreath = performance.now();
    }
    if (cancelled) throw new Error('Cancelled');
  }
}

/**
 * Lets the page take what was pressed and paint. A message: frames stop in a tab that is not in view, and timers
 * slow down there to one a minute.
 */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
