import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnyWish, Carried, MadeDocument } from './document-wish';
import { useServices } from './services';
import { useHandOver } from './use-hand-over';
import { type WatchedWork, watchWork } from './watched-work';

/** What becomes of the document asked for at a `place` of the screen. */
export type Making =
  | { kind: 'idle' }
  /** `slow`: it takes longer than a blink. */
  | { kind: 'busy'; place: string; slow: boolean }
  /** What became of it then, the hand-over tells. */
  | { kind: 'made'; place: string; carries: Carried | null }
  /** `outdated`: something else was chosen meanwhile. */
  | { kind: 'cancelled' | 'outdated'; place: string }
  | { kind: 'failed'; place: string; error: unknown };

export interface Progress {
  done: number;
  of: number;
}

export interface DocumentMaker {
  making: Making;
  /** `null` until the first steps are done. */
  progress: ReadonlySignal<Progress | null>;
  handOver: ReturnType<typeof useHandOver>;
  /** Makes a document and hands it over; does nothing while another one is made. */
  make(place: string, wish: AnyWish, way: 'save' | 'share'): Promise<void>;
  cancel(): void;
  /** Something else is to go in: what is being made for the old choice is not handed over, nor is what is ready. */
  choiceChanged(): void;
  /** Says no more of the last document. */
  forget(): void;
}

/** In milliseconds; what is done sooner needs no bar. */
const BLINK = 150;

/**
 * Makes documents, one at a time; leaving the screen ends the work.
 * @param source what they are made from: one that waits for another tap goes when this changes
 */
export function useMakeDocument(source?: unknown): DocumentMaker {
  const { makeDocument } = useServices();
  const handOver = useHandOver();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const progress = useSignal<Progress | null>(null);
  // Clicks that come before the buttons are drawn as busy.
  const current = useRef<WatchedWork | null>(null);
  const givenUp = useRef<'cancelled' | 'outdated'>('cancelled');

  useEffect(() => () => current.current?.cancel(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another source makes it old
  useEffect(() => {
    if (handOver.state.kind === 'ready') forget();
  }, [source]);

  async function make(place: string, wish: AnyWish, way: 'save' | 'share') {
    if (current.current) return;
    const work = watchWork((done, of) => {
      progress.value = { done, of };
    });
    current.current = work;
    progress.value = null;
    handOver.reset();
    setMaking({ kind: 'busy', place, slow: false });
    const blink = setTimeout(() => setMaking({ kind: 'busy', place, slow: true }), BLINK);
    let made: MadeDocument;
    try {
      made = await work.run((step) => makeDocument(wish, step));
    } catch (error) {
      // Given up, or fonts or code are missing: nothing was lost, and the screen says so.
      setMaking(
        work.isCancelled() ? { kind: givenUp.current, place } : { kind: 'failed', place, error },
      );
      return;
    } finally {
      clearTimeout(blink);
      current.current = null;
    }
    setMaking({ kind: 'made', place, carries: made.carries ?? null });
    await handOver[way](made);
  }

  function giveUp(why: 'cancelled' | 'outdated') {
    givenUp.current = why;
    current.current?.cancel();
  }

  /** What is at work tells of itself. */
  function forget() {
    handOver.reset();
    setMaking((was) => (was.kind === 'busy' ? was : { kind: 'idle' }));
  }

  return {
    making,
    progress,
    handOver,
    make,
    cancel: () => giveUp('cancelled'),
    choiceChanged() {
      giveUp('outdated');
      forget();
    },
    forget,
  };
}
