import { useEffect, useState } from 'preact/hooks';
import { isRunning, type Timer, timeLeft } from './stage-timer';

const SECOND = 1000;

/** The rest of a timer in milliseconds, drawn anew with each of its seconds; `null` without a timer. */
export function useTimeLeft(timer: Timer | null): number | null {
  const [, setTick] = useState(0);
  const left = timer && timeLeft(timer, Date.now());
  const running = timer !== null && isRunning(timer) && left !== 0;
  useEffect(() => {
    if (!running) return;
    const ticking = setInterval(() => setTick((tick) => tick + 1), SECOND);
    return () => clearInterval(ticking);
  }, [running]);
  return left;
}

/** Whole minutes, the begun one counted: what is left is never told too short. */
export function minutesOf(left: number): number {
  return Math.ceil(left / (60 * SECOND));
}
