import type { Day } from './assessment';
import { daysBetween } from './day';

/** So many days deleted assessments can be brought back. */
export const KEPT_DAYS = 30;

/** How many days are left, from 30 down to 0; a clock that was ahead gives no more than 30. */
export function daysLeft(deletedOn: Day, today: Day): number {
  return Math.min(KEPT_DAYS, Math.max(0, KEPT_DAYS - daysBetween(deletedOn, today)));
}
