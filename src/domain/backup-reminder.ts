import type { Instant } from './assessment';

/** So many entries without any Sicherung are worth a word. */
const FIRST_ENTRIES = 15;
/** So many changes since the last one, however young it is. */
const MANY_CHANGES = 60;
const DAY = 24 * 60 * 60 * 1000;
const OLD = 30 * DAY;
/** Who has just begun is not interrupted. */
const BEGINNING = 60 * 60 * 1000;
/** "Später erinnern" */
const LATER = 7 * DAY;

/** Beyond this nobody counts on: what lists and sentences say is "mehr als 100". */
export const MOST_CHANGES = 100;

export type Reminder = 'none-yet' | 'old' | 'many-changes';

/** `null`: never; `unknown`: there is one, but the clock was ahead when it was written. */
export type LastTime = Instant | 'unknown' | null;

export interface BackupFacts {
  /** When the last Sicherung of everything was written and found whole. */
  lastAt: LastTime;
  /** Changes since then, or since ever; the worked example never counts. */
  changes: number;
  /** When the oldest assessment of one's own was begun; `null` when there is none. */
  begunAt: Instant | null;
  /** No reminder before this moment. */
  notBefore: Instant | null;
}

/** Whether, and by what, the start reminds of a Sicherung. */
export function backupReminder(facts: BackupFacts, now: Instant): Reminder | null {
  const { lastAt, changes, begunAt, notBefore } = facts;
  const time = Date.parse(now);
  if (begunAt === null || changes === 0) return null;
  if (isWithin(time - Date.parse(begunAt), BEGINNING)) return null;
  if (notBefore !== null && isWaiting(time, Date.parse(notBefore))) return null;
  if (lastAt === null) return changes >= FIRST_ENTRIES ? 'none-yet' : null;
  if (changes >= MANY_CHANGES) return 'many-changes';
  return lastAt === 'unknown' || time - Date.parse(lastAt) > OLD ? 'old' : null;
}

/** A moment further ahead than a day was noted by a clock that went wrong: it says nothing. */
export function believable(at: Instant, now: Instant): LastTime {
  const ahead = Date.parse(at) - Date.parse(now);
  if (ahead > DAY) return 'unknown';
  return ahead > 0 ? now : at;
}

/** A moment further away than a week was set by a clock that went wrong: it binds nobody. */
function isWaiting(time: number, notBefore: number): boolean {
  return time < notBefore && notBefore - time <= LATER;
}

/** What was begun in the future was begun by a clock that went wrong. */
const isWithin = (age: number, most: number) => age >= 0 && age < most;

export function remindLater(now: Instant): Instant {
  return new Date(Date.parse(now) + LATER).toISOString();
}
