import { effect } from '@preact/signals';
import type { Store } from './store';

/** Calls `work` in so many milliseconds, unless the returned function is called before. */
export type Wait = (milliseconds: number, work: () => void) => () => void;

const FIRST = 1000;
const LONGEST = 60_000;

/**
 * Writes again what could not be written: after one second, two, four … a minute, until it is stored.
 * The returned function tries at once, e.g. because people came back.
 */
export function keepTrying({ saveStatus, flush }: Pick<Store, 'saveStatus' | 'flush'>, wait: Wait) {
  let pause = FIRST;
  let cancel = () => {};
  let trying = false;
  const isFailed = () => saveStatus.peek().kind === 'failed';

  function plan(): void {
    cancel();
    cancel = wait(pause, attempt);
  }

  async function attempt(): Promise<void> {
    trying = true;
    await flush();
    trying = false;
    if (!isFailed()) return;
    pause = Math.min(pause * 2, LONGEST);
    plan();
  }

  effect(() => {
    if (saveStatus.value.kind !== 'failed') {
      cancel();
      pause = FIRST;
    } else if (!trying) {
      plan();
    }
  });

  return () => {
    if (isFailed() && !trying) attempt();
  };
}
