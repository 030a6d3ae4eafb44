import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StageControls } from './stage';
import type { Slide } from './stage-slides';

/** Noting a topic in the middle of a talk, which then goes on where it was. */
export interface Noting {
  /** To the field for another topic. */
  begin(): void;
  /** Back to where the keys are heard, and to the slide from which one came for the topic only. */
  goBack(): void;
  /** Whether this key, in that field, says that nothing more is to be noted. */
  leaves(event: KeyboardEvent): boolean;
}

const FIELD = '[data-note] input';

export function useNoting(
  { stage, go }: StageControls,
  room: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): Noting {
  const from = useRef<Slide | null>(null);
  const atTopics = stage.slide.kind === 'topics';

  useEffect(() => {
    if (!atTopics) return;
    // Turned on from there, by a key or by another window, there is no going back.
    return () => {
      from.current = null;
    };
  }, [atTopics]);

  return {
    begin() {
      if (!atTopics) from.current = stage.slide;
      go({ kind: 'topics' });
      // After the paint: only then is the field there, if another slide was shown.
      requestAnimationFrame(() => {
        const field = box.current?.querySelector<HTMLInputElement>(FIELD);
        field?.scrollIntoView({ block: 'nearest' });
        field?.focus();
      });
    },
    goBack() {
      room.current?.focus();
      if (atTopics && from.current) go(from.current);
    },
    leaves({ key, target, isComposing }) {
      if (!(target instanceof HTMLInputElement) || !target.matches(FIELD)) return false;
      return key === 'Escape' || (key === 'Enter' && !isComposing && target.value.trim() === '');
    },
  };
}
