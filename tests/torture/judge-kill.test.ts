import { describe, expect, it } from 'vitest';
import { beginSession, isLoss, judge, lastMomentsOn, noteSighting } from './judge-kill';
import type { Sighting } from './watch-entries';

function sighting(note: string, at: number, status: 'saved' | 'saving' | '' = ''): Sighting {
  return {
    values: { note, light: '' },
    at,
    saved: status === 'saved',
    saving: status === 'saving',
  };
}

/** "a" was shown as saved at 130, "ab" and "abc" were not. */
function aSession() {
  const session = beginSession(sighting('', 0, 'saved'));
  noteSighting(session, sighting('a', 100));
  noteSighting(session, sighting('a', 110, 'saving'));
  noteSighting(session, sighting('a', 130, 'saved'));
  noteSighting(session, sighting('ab', 200));
  noteSighting(session, sighting('abc', 2000, 'saving'));
  return session;
}

const back = (note: string) => judge(aSession(), 2100, { note, light: '' });

describe('what the kill test calls a loss', () => {
  it('is nothing when all entries are there', () => {
    expect(back('abc')).toMatchObject({ entries: 3, shownAsSaved: 1, lateAndLost: 0 });
    expect(isLoss(back('abc'))).toBe(false);
  });

  it('is not an entry of the last second that was not shown as saved', () => {
    expect(back('ab')).toMatchObject({ savedButLost: 0, oldAndLost: 0, lateAndLost: 1 });
    expect(isLoss(back('ab'))).toBe(false);
  });

  it('is an older entry, although it was not shown as saved', () => {
    expect(back('a')).toMatchObject({ savedButLost: 0, oldAndLost: 1, lateAndLost: 1 });
    expect(isLoss(back('a'))).toBe(true);
  });

  it('is an entry that was shown as saved', () => {
    expect(back('')).toMatchObject({ savedButLost: 1, oldAndLost: 1, lateAndLost: 1 });
    expect(isLoss(back(''))).toBe(true);
  });

  it('is a screen that never was', () => {
    const mixed = judge(aSession(), 2100, { note: 'abc', light: 'red' });
    expect(mixed.mixed).toBe(true);
    expect(isLoss(mixed)).toBe(true);
  });

  it('is on a slow machine what is older than twice its slowest save, and never less than a second', () => {
    expect(lastMomentsOn([30, 499, 12])).toBe(1000);
    expect(lastMomentsOn([30, 950, 12])).toBe(1900);
    const onSlow = (slowest: number) =>
      judge(aSession(), 2100, { note: 'a', light: '' }, lastMomentsOn([slowest]));
    expect(isLoss(onSlow(940))).toBe(true);
    expect(isLoss(onSlow(960))).toBe(false);
    // What was shown as saved is a loss on every machine.
    expect(isLoss(judge(aSession(), 2100, { note: '', light: '' }, 60_000))).toBe(true);
  });

  it('knows how long saving took', () => {
    expect(aSession().savingTimes).toEqual([30]);
  });
});
