import { describe, expect, it } from 'vitest';
import {
  isRunning,
  lengthenedTimer,
  startedTimer,
  timeLeft,
  toggledTimer,
} from '../../src/ui/screens/workshop/stage-timer';
import { minutesOf } from '../../src/ui/screens/workshop/use-time-left';

const NOON = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

describe('the time for a checkpoint', () => {
  const five = startedTimer(5, NOON);

  it('runs out when it is over, and not before', () => {
    expect(timeLeft(five, NOON)).toBe(5 * MINUTE);
    expect(timeLeft(five, NOON + 5 * MINUTE - 1)).toBe(1);
    expect(timeLeft(five, NOON + 5 * MINUTE)).toBe(0);
    expect(timeLeft(five, NOON + 50 * MINUTE)).toBe(0);
  });

  it('stands still while it is paused, and goes on with what was left', () => {
    const paused = toggledTimer(five, NOON + 2 * MINUTE);
    expect(isRunning(paused)).toBe(false);
    expect(timeLeft(paused, NOON + 30 * MINUTE)).toBe(3 * MINUTE);
    const again = toggledTimer(paused, NOON + 30 * MINUTE);
    expect(isRunning(again)).toBe(true);
    expect(timeLeft(again, NOON + 31 * MINUTE)).toBe(2 * MINUTE);
  });

  it('stays over once it is over', () => {
    const late = NOON + 9 * MINUTE;
    expect(toggledTimer(five, late)).toBe(five);
  });

  it('gets longer and shorter by the minute, also when it is over or paused', () => {
    expect(timeLeft(lengthenedTimer(five, 1, NOON + MINUTE), NOON + MINUTE)).toBe(5 * MINUTE);
    expect(timeLeft(lengthenedTimer(five, -1, NOON), NOON)).toBe(4 * MINUTE);
    expect(timeLeft(lengthenedTimer(five, 1, NOON + 9 * MINUTE), NOON + 9 * MINUTE)).toBe(MINUTE);
    const paused = lengthenedTimer(toggledTimer(five, NOON), 2, NOON);
    expect(timeLeft(paused, NOON + 40 * MINUTE)).toBe(7 * MINUTE);
    expect(timeLeft(lengthenedTimer(five, -90, NOON), NOON)).toBe(0);
  });

  it('never shows more than it began with, should the clock be put back', () => {
    expect(timeLeft(five, NOON - 60 * MINUTE)).toBe(5 * MINUTE);
  });

  it('is told in minutes, and never too short', () => {
    expect(minutesOf(5 * MINUTE)).toBe(5);
    expect(minutesOf(4 * MINUTE + 1)).toBe(5);
    expect(minutesOf(1)).toBe(1);
    expect(minutesOf(0)).toBe(0);
  });
});
