import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { byDisagreement } from '../../../domain/workshop/votes';
import type { Workshop } from '../../../domain/workshop/workshop';
import { type StageControls, useStage } from './stage';

export interface Talk {
  /** Checkpoint ids, most disagreement first. */
  order: readonly string[];
  /** The checkpoint shown here. */
  shown: string;
  /** Shows another one, here and on the beamer; stays where there is none. */
  go(id: string | undefined): void;
  stage: StageControls;
  /** True while the other windows show something else than this one. */
  apart: boolean;
}

/**
 * Which checkpoint is talked about: in step with the beamer, whoever moves. Only while somebody writes within `words` this
 * window stays where it is: the next letters must not land in another checkpoint.
 */
export function useTalk(workshop: Workshop, words: RefObject<HTMLElement | null>): Talk {
  const { ballots, checkpointIds } = workshop;
  const order = useMemo(() => byDisagreement({ ballots, checkpointIds }), [ballots, checkpointIds]);
  const stage = useStage(workshop);
  const { slide } = stage.stage;
  const wished = slide.kind === 'checkpoint' ? slide.id : null;
  const [shown, show] = useState(wished ?? order[0] ?? '');

  useEffect(() => {
    if (wished !== null && !isWriting(words.current)) show(wished);
  }, [wished, words]);

  return {
    order,
    shown: order.includes(shown) ? shown : (order[0] ?? ''),
    go(id) {
      if (id === undefined) return;
      show(id);
      stage.go({ kind: 'checkpoint', id });
    },
    stage,
    apart: wished !== shown,
  };
}

function isWriting(place: HTMLElement | null): boolean {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && place?.contains(field) === true;
}
