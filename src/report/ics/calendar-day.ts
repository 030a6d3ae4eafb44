import type { Day, Instant } from '../../domain/assessment';

/** "20270328" */
export function calendarDay(day: Day): string {
  return day.replaceAll('-', '');
}

/** The day after, counted in the calendar; `null` after the last day of the year 9999, which has no name. */
export function dayAfter(day: Day): Day | null {
  const date = new Date(`${day}T00:00:00Z`);
  // UTC has no daylight saving, so a day is always 24 hours long here.
  date.setUTCDate(date.getUTCDate() + 1);
  const after = date.toISOString();
  return after.startsWith('+') ? null : after.slice(0, 10);
}

/** "20261120T183000Z" */
export function calendarInstant(instant: Instant): string {
  return instant.replace(/\.\d+|[-:]/g, '');
}
