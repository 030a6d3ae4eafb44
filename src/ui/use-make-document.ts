import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Carried, DocumentWish, FormWish } from './document-wish';
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
  | { kind: 'cancelled' | 'failed'; place: string };

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
  make(place: string, wish: DocumentWish | FormWish, way: 'save' | 'share'): Promise<void>;
  cancel(): void;
  /** Says no more of the last document. */
  forget(): void;
}

/** In milliseconds; what is done sooner needs no bar. */
const BLINK = 150;

/** Makes documents, one at a time; leaving the screen ends the work. */
export function useMakeDocument(): DocumentMaker {
  const { makeDocument } = useServices();
  const handOver = useHandOver();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const progress = useSignal<Progress | null>(null);
  // Clicks that come before the buttons are drawn as busy.
  const current = useRef<WatchedWork | null>(null);

  useEffect(() => () => current.current?.cancel(), []);

  async function make(place: string, wish: DocumentWish | FormWish, way: 'save' | 'share') {
    if (current.current || handOver.state.kind === 'busy') return;
    const work = watchWork((done, of) => {
      progress.value = { done, of };
    });
    current.current = work;
    progress.value = null;
    handOver.reset();
    setMaking({ kind: 'busy', place, slow: false });
    const blink = setTimeout(() => setMaking({ kind: 'busy', place, slow: true }), BLINK);
    try {
      const made = await work.run((step) => makeDocument(wish, step));
      setMaking({ kind: 'made', place, carries: made.carries ?? null });
      handOver[way](made);
    } catch {
      // Given up, or fonts or code are missing: nothing was lost, and the screen says so.
      setMaking({ kind: work.isCancelled() ? 'cancelled' : 'failed', place });
    } finally {
      clearTimeout(blink);
      current.current = null;
    }
  }

  return {
    making,
    progress,
    handOver,
    make,
    cancel: () => current.current?.cancel(),
    forget() {
      handOver.reset();
      setMaking((was) => (was.kind === 'busy' ? was : { kind: 'idle' }));
    },
  };
}
