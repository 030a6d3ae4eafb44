import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** In milliseconds. */
const REST = 3500;

/**
 * True when neither mouse nor finger has moved over the element for a while. Keys do not count: a presenter sends them.
 *
 * @param atOnce from when it is true on, the rest begins without waiting
 */
export function useIdle(ref: RefObject<HTMLElement | null>, atOnce: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let timer = setTimeout(() => setIdle(true), REST);
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), REST);
    };
    element.addEventListener('pointermove', wake);
    element.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointermove', wake);
      element.removeEventListener('pointerdown', wake);
    };
  }, [ref]);
  useEffect(() => {
    if (atOnce) setIdle(true);
  }, [atOnce]);
  return idle;
}
