import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** From the size a slide is made for, down to the smallest that is still read from ten metres. */
const STEPS = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.54, 0.48];

export interface Fit {
  /** Some of it lies below the edge, even at the smallest size. */
  isLonger: boolean;
  /** Whether what lies below has been rolled into view. */
  atEnd: boolean;
}

/**
 * Sets `--fit` on a box that scrolls, to the largest step at which all of its content is seen at once. What is too long
 * even then can be rolled, and says so.
 *
 * @param inner what is in the box, at least as high as it
 * @param content changes when another content is shown
 */
export function useFit(
  ref: RefObject<HTMLElement | null>,
  inner: RefObject<HTMLElement | null>,
  content: string,
): Fit {
  const [fit, setFit] = useState<Fit>({ isLonger: false, atEnd: true });

  const look = useCallback(() => {
    const box = ref.current;
    if (!box) return;
    const isLonger = box.scrollHeight > box.clientHeight + 1;
    const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
    setFit((was) => (was.isLonger === isLonger && was.atEnd === atEnd ? was : { isLonger, atEnd }));
  }, [ref]);

  const measure = useCallback(() => {
    const box = ref.current;
    if (!box) return;
    const { scrollTop } = box;
    for (const step of STEPS) {
      box.style.setProperty('--fit', `${step}`);
      if (box.scrollHeight <= box.clientHeight + 1) break;
    }
    // Trying the sizes must not roll what people are reading.
    if (box.scrollTop !== scrollTop) box.scrollTop = scrollTop;
    look();
  }, [ref, look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another content begins at its top
  useLayoutEffect(() => {
    ref.current?.scrollTo(0, 0);
  }, [ref, content]);
  // With every drawing: a vote, a word or a topic more may be one too many.
  useLayoutEffect(measure);

  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    // Some parts come later. Not at once: what changes sizes while they are being told is an error to browsers.
    let frame = 0;
    const watch = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    watch.observe(box);
    if (inner.current) watch.observe(inner.current);
    box.addEventListener('scroll', look, { passive: true });
    // Another face is wider or narrower than the one that stood in.
    document.fonts?.ready.then(measure);
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [ref, inner, measure, look]);
  return fit;
}

/** Rolls the box by most of a screen; false when there is nothing more in that direction. */
export function rollBox(box: HTMLElement | null, direction: 1 | -1): boolean {
  if (!box) return false;
  const before = box.scrollTop;
  box.scrollBy({ top: direction * box.clientHeight * 0.8, behavior: 'instant' as ScrollBehavior });
  return Math.abs(box.scrollTop - before) > 1;
}
