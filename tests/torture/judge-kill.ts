import type { Sighting, Values } from './watch-entries';

/** Of what was not shown as saved, at most so much may be lost, in milliseconds. */
export const LAST_MOMENTS = 1000;

/**
 * The same on a machine that is busy with other things: no less than a second, and twice the slowest
 * save of the run, because an entry that is still on its way to a slow disk is no fault of the app.
 */
export function lastMomentsOn(savingTimes: readonly number[]): number {
  return savingTimes.reduce((longest, time) => Math.max(longest, 2 * time), LAST_MOMENTS);
}

export interface Session {
  /** What stood on the screen: first as it was opened, then after each entry. */
  states: { values: Values; at: number }[];
  /** The last state that "Gespeichert" stood beside. */
  savedIndex: number;
  /** Milliseconds from an entry to "Gespeichert", for each that came so far. */
  savingTimes: number[];
  /** What the status said last. */
  wasSaving: boolean;
}

export interface Verdict {
  entries: number;
  shownAsSaved: number;
  /** Entries that are gone although they were shown as saved. */
  savedButLost: number;
  /** Entries that are gone, were not shown as saved and were older than the last moments. */
  oldAndLost: number;
  /** Entries of the last moments that are gone: these may be. */
  lateAndLost: number;
  /** What came back never stood there: a part of one entry beside a part of another. */
  mixed: boolean;
}

export function beginSession({ values, at }: Sighting): Session {
  return { states: [{ values, at }], savedIndex: 0, savingTimes: [], wasSaving: false };
}

export function noteSighting(session: Session, { values, saved, saving, at }: Sighting): void {
  const { states } = session;
  const last = states.at(-1);
  if (!last || !same(last.values, values)) states.push({ values, at });
  session.wasSaving = saving;
  if (!saved) return;
  const newlySaved = states.slice(session.savedIndex + 1);
  session.savingTimes.push(...newlySaved.map((state) => at - state.at));
  session.savedIndex = states.length - 1;
}

/**
 * Holds what came back after a kill against what stood on the screen before.
 *
 * @param lastMoments how old an unsaved entry may be that is gone, in milliseconds
 */
export function judge(
  session: Session,
  killedAt: number,
  found: Values,
  lastMoments = LAST_MOMENTS,
): Verdict {
  const { states, savedIndex } = session;
  const last = states.length - 1;
  const back = states.findLastIndex(({ values }) => same(values, found));
  const lost = states.map(({ at }, index) => ({ at, index })).filter(({ index }) => index > back);
  const unsaved = lost.filter(({ index }) => index > savedIndex);
  const old = unsaved.filter(({ at }) => at < killedAt - lastMoments);
  return {
    entries: last,
    shownAsSaved: savedIndex,
    savedButLost: lost.length - unsaved.length,
    oldAndLost: old.length,
    lateAndLost: unsaved.length - old.length,
    mixed: back === -1,
  };
}

export function isLoss({ savedButLost, oldAndLost, mixed }: Verdict): boolean {
  return savedButLost > 0 || oldAndLost > 0 || mixed;
}

function same(one: Values, other: Values): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
