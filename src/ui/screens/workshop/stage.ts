import type { Workshop } from '../../../domain/workshop/workshop';
import { useServices } from '../../services';
import { firstSlide, isSameSlide, type Slide, slideBeside, slidesOf } from './stage-slides';
import {
  lengthenedTimer,
  MAX_MINUTES,
  startedTimer,
  type Timer,
  timeLeft,
  toggledTimer,
} from './stage-timer';
import type { Wish } from './stage-wish';
import { useStageConnection } from './use-stage-connection';

/** What all windows of this device that show the workshop have in common. */
export interface Stage {
  slide: Slide;
  /** Nothing is shown, so that people look at each other. */
  blank: boolean;
  timer: Timer | null;
  /** Chosen for the next timer. */
  minutes: number;
}

export interface StageControls {
  stage: Stage;
  /** What can be shown now, in its order. */
  slides: readonly Slide[];
  go(slide: Slide): void;
  /** While the plan is shown: where in it somebody is writing. */
  pointAt(measureId: string): void;
  next(): void;
  previous(): void;
  toggleBlank(): void;
  startTimer(minutes?: number): void;
  /** Starts with the minutes chosen, pauses, goes on. */
  toggleTimer(): void;
  pauseTimer(): void;
  /** So many minutes more, or less, for the timer that runs or for the next one. */
  addMinutes(minutes: number): void;
  stopTimer(): void;
  /** How many other windows of this browser show the workshop. */
  windows: number;
  /** How many of them show the beamer view. */
  beamers: number;
}

/** The stage of a workshop in this window, in step with all others; drawn anew whenever it changes. */
export function useStage(workshop: Workshop, isBeamer = false): StageControls {
  const { newId } = useServices();
  const connection = useStageConnection(workshop.id, newId, isBeamer);
  const wish = connection.wish.value;
  const stage = stageFor(wish, workshop);
  const slides = slidesOf(workshop);
  const others = [...connection.others.value.values()];
  const { revealed } = workshop;

  const want = (change: Partial<Stage>) => {
    const slide = change.slide ?? stage.slide;
    const timer = isSameSlide(slide, stage.slide) ? stage.timer : null;
    connection.want({ ...stage, timer, ...change, slide, revealed });
  };
  const startTimer = (minutes = stage.minutes) =>
    want({ minutes, timer: startedTimer(minutes, Date.now()) });
  function toggleTimer() {
    const { timer } = stage;
    if (!timer || timeLeft(timer, Date.now()) === 0) startTimer();
    else want({ timer: toggledTimer(timer, Date.now()) });
  }
  return {
    stage,
    slides,
    go: (slide) => want({ slide, blank: false }),
    pointAt(at) {
      const { slide } = stage;
      if (slide.kind === 'plan' && slide.at !== at) want({ slide: { kind: 'plan', at } });
    },
    next: () => want({ slide: slideBeside(slides, stage.slide, 1), blank: false }),
    previous: () => want({ slide: slideBeside(slides, stage.slide, -1), blank: false }),
    toggleBlank: () => want({ blank: !stage.blank }),
    startTimer,
    toggleTimer,
    pauseTimer() {
      if (stage.timer && 'endsAt' in stage.timer) toggleTimer();
    },
    addMinutes(more) {
      const { timer } = stage;
      if (timer) return want({ timer: lengthenedTimer(timer, more, Date.now()) });
      want({ minutes: Math.min(Math.max(stage.minutes + more, 1), MAX_MINUTES) });
    },
    stopTimer: () => want({ timer: null }),
    windows: others.length,
    beamers: others.filter(Boolean).length,
  };
}

/**
 * What a wish means for the workshop as this window knows it: a window that has not heard of the reveal yet shows
 * nothing of the votes, whatever another one wishes.
 */
export function stageFor(wish: Wish, workshop: Workshop): Stage {
  const { slide, blank, timer, minutes } = wish;
  const holds =
    slide !== null &&
    wish.revealed === workshop.revealed &&
    slidesOf(workshop).some((one) => isSameSlide(one, slide));
  if (!holds) return { slide: firstSlide(workshop), blank, timer: null, minutes };
  return { slide, blank, timer: slide.kind === 'checkpoint' ? timer : null, minutes };
}
