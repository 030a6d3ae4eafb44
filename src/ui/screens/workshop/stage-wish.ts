import type { Slide } from './stage-slides';
import { MAX_MINUTES, readTimer, type Timer } from './stage-timer';

/** What a window wishes that all windows show. The latest wish holds, whoever had it: there is no master. */
export interface Wish {
  /** `null`: where the workshop stands by itself. */
  slide: Slide | null;
  /** The reveal turns the page: a wish from before holds no longer. */
  revealed: boolean;
  blank: boolean;
  timer: Timer | null;
  /** Chosen for the next timer. */
  minutes: number;
  /** Rises with each wish; 0 for a window that has not heard of any. */
  count: number;
  /** The window that had it; decides between wishes of one moment. */
  by: string;
}

export const NO_WISH: Wish = {
  slide: null,
  revealed: false,
  blank: false,
  timer: null,
  minutes: 5,
  count: 0,
  by: '',
};

/** The one that holds; the same whichever comes first. */
export function laterWish(one: Wish, other: Wish): Wish {
  if (one.count !== other.count) return one.count > other.count ? one : other;
  return one.by >= other.by ? one : other;
}

/** What windows tell each other. */
export type StageMessage =
  /** A window opens and asks what is shown. */
  | { kind: 'hello'; from: string; beamer: boolean }
  | { kind: 'wish'; from: string; beamer: boolean; wish: Wish }
  | { kind: 'bye'; from: string };

/**
 * No two windows are so many wishes apart: a larger count was made up. Taken over, it would leave no room for the next wish,
 * and the windows would be out of step for good.
 */
const MAX_AHEAD = 100_000;

/** Whether a wish can have come from a window that was in step with the one that has `ours`. */
export const isInReach = (wish: Wish, ours: Wish) => wish.count <= ours.count + MAX_AHEAD;

/** A message, or a stored wish, may come from another version of the app: `null` for what this one does not know. */
export function readMessage(value: unknown): StageMessage | null {
  const { kind, from, beamer, wish } = fieldsOf(value);
  if (typeof from !== 'string' || from === '') return null;
  if (kind === 'bye') return { kind, from };
  if (kind === 'hello') return { kind, from, beamer: beamer === true };
  if (kind !== 'wish') return null;
  const read = readWish(wish);
  return read && { kind, from, beamer: beamer === true, wish: read };
}

export function readWish(value: unknown): Wish | null {
  const { slide, revealed, blank, timer, minutes, count, by } = fieldsOf(value);
  const readSlide = slide === null ? null : readSlideOf(slide);
  const readTime = timer === null ? null : readTimer(timer);
  if (readSlide === undefined || readTime === undefined) return null;
  if (typeof revealed !== 'boolean' || typeof blank !== 'boolean' || typeof by !== 'string') {
    return null;
  }
  if (!isWhole(minutes, 1, MAX_MINUTES) || !isWhole(count, 0, Number.MAX_SAFE_INTEGER)) return null;
  return { slide: readSlide, revealed, blank, timer: readTime, minutes, count, by };
}

function readSlideOf(value: unknown): Slide | undefined {
  const { kind, id, at } = fieldsOf(value);
  switch (kind) {
    case 'vote':
    case 'result':
    case 'topics':
      return { kind };
    case 'plan':
      return typeof at === 'string' ? { kind, at } : { kind };
    case 'checkpoint':
      return typeof id === 'string' ? { kind, id } : undefined;
    default:
      return undefined;
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
