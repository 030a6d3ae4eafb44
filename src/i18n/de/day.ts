import type { Day } from '../../domain/assessment';

/** A day as people write it in German: 03.03.2027. */
export function germanDay(day: Day): string {
  return day.split('-').reverse().join('.');
}
