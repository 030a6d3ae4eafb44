import type { Assessment, Instant, Version } from './assessment';

/** So many entries without any Sicherung are worth a word. */
const FIRST_ENTRIES = 15;
/** So many changes since the last one, however young it is. */
const MANY_CHANGES = 60;
const OLD = 30 * 24 * 60 * 60 * 1000;
/** Who has just begun is not interrupted. */
const BEGINNING = 60 * 60 * 1000;
/** "Später erinnern" */
const LATER = 7 * 24 * 60 * 60 * 1000;

/** Beyond this nobody counts on: what lists and sentences say is "mehr als 100". */
export const MOST_CHANGES = 100;

export type Reminder = 'none-yet' | 'old' | 'many-changes';

export interface BackupFacts {
  /** When the last Sicherung of everything was written and found whole. */
  lastAt: Instant | null;
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
  if (time - Date.parse(begunAt) < BEGINNING) return null;
  if (notBefore !== null && isWaiting(time, Date.parse(notBefore))) return null;
  if (lastAt === null) return changes >= FIRST_ENTRIES ? 'none-yet' : null;
  if (changes >= MANY_CHANGES) return 'many-changes';
  return time - Date.parse(lastAt) > OLD ? 'old' : null;
}

/** A moment further away than a week was set by a clock that went wrong: it binds nobody. */
function isWaiting(time: number, notBefore: number): boolean {
  return time < notBefore && notBefore - time <= LATER;
}

export function remindLater(now: Instant): Instant {
  return new Date(Date.parse(now) + LATER).toISOString();
}

/**
 * Entries of an assessment that changed after a moment (`null`: at any time), and one more when the
 * assessment itself is newer. Moments are milliseconds since 1970.
 */
export function changesSince(assessment: Assessment, since: number | null): number {
  if (assessment.sample) return 0;
  const after = since ?? Number.NEGATIVE_INFINITY;
  const entries = Object.values(assessment.versions).filter((version) => latest(version) > after);
  return entries.length + (Date.parse(assessment.createdAt) > after ? 1 : 0);
}

const latest = (version: Version) => Math.max(0, ...Object.values(version));
