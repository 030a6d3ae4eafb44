import type { Day, Instant } from './assessment';

/** The day `days` later (or earlier, when negative), counted in the calendar, never in hours. */
export function addDays(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // UTC has no daylight saving, so a day is always 24 hours long here.
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** How many calendar days `to` is later than `from`; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** True for a day that exists in the calendar, written YYYY-MM-DD, between 1900 and 2199. */
export function isDay(text: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && isReal(text);
}

function isReal(day: Day): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The local calendar day of a moment; `offsetMinutes` as given by `Date#getTimezoneOffset`. */
export function localDay(instant: Instant, offsetMinutes: number): Day {
  return new Date(Date.parse(instant) - offsetMinutes * 60_000).toISOString().slice(0, 10);
}
