/**
 * The time for one checkpoint, in milliseconds: running it has a moment at which it ends, pausing a rest. `total` is
 * what it began with.
 */
export type Timer = { total: number; endsAt: number } | { total: number; left: number };

/** The longest time that can be chosen. */
export const MAX_MINUTES = 90;

const MINUTE = 60_000;

export function startedTimer(minutes: number, now: number): Timer {
  const total = Math.min(Math.max(minutes, 1), MAX_MINUTES) * MINUTE;
  return { total, endsAt: now + total };
}

/** A running one pauses, a pausing one goes on; one that has run out stays so. */
export function toggledTimer(timer: Timer, now: number): Timer {
  const left = timeLeft(timer, now);
  if (left === 0) return timer;
  const { total } = timer;
  return 'left' in timer ? { total, endsAt: now + left } : { total, left };
}

/** With so many minutes more, or less; at least the minute that has begun. One that has run out goes on with them. */
export function lengthenedTimer(timer: Timer, minutes: number, now: number): Timer {
  const most = MAX_MINUTES * MINUTE;
  const left = Math.min(Math.max(timeLeft(timer, now) + minutes * MINUTE, 0), most);
  const total = Math.min(Math.max(timer.total + minutes * MINUTE, left, MINUTE), most);
  return isRunning(timer) ? { total, endsAt: now + left } : { total, left };
}

/** In milliseconds; 0 when it has run out, never more than it began with (a clock may be put back). */
export function timeLeft(timer: Timer, now: number): number {
  const left = 'left' in timer ? timer.left : timer.endsAt - now;
  return Math.min(Math.max(left, 0), timer.total);
}

export function isRunning(timer: Timer): boolean {
  return 'endsAt' in timer;
}

/** A timer of another window; `undefined` when it is none. */
export function readTimer(value: unknown): Timer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { total, endsAt, left } = value as Record<string, unknown>;
  if (!isSpan(total) || total > MAX_MINUTES * MINUTE) return undefined;
  if (isSpan(endsAt)) return { total, endsAt };
  return isSpan(left) ? { total, left } : undefined;
}

const isSpan = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
