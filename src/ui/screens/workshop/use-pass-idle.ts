import { useEffect, useState } from 'preact/hooks';

/** In milliseconds: after so long without a sign of life somebody is asked for, and so long there is to answer. */
export const ASK_AFTER = 120_000;
export const ANSWER_WITHIN = 30_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

interface Idle {
  /** Nobody has touched the device for a while. */
  asking: boolean;
  stay(): void;
}

/** Notices that somebody went away in the middle of a turn, and ends it before the next person comes. */
export function usePassIdle(isTurn: boolean, onLeft: () => void): Idle {
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    if (!isTurn) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setAsking(true), ASK_AFTER);
    };
    wait();
    for (const sign of SIGNS) window.addEventListener(sign, wait, { passive: true });
    return () => {
      clearTimeout(timer);
      setAsking(false);
      for (const sign of SIGNS) window.removeEventListener(sign, wait);
    };
  }, [isTurn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `onLeft` is another function at each drawing
  useEffect(() => {
    if (!asking) return;
    const timer = setTimeout(onLeft, ANSWER_WITHIN);
    return () => clearTimeout(timer);
  }, [asking]);

  return { asking, stay: () => setAsking(false) };
}
