import type { Instant } from '../domain/assessment';
import { germanDay } from '../i18n/de/day';
import { germanMoment } from '../i18n/de/moment';
import { useServices } from './services';

/** Says when something was, by day and minute, as the clock on the wall showed it. */
export function useMoment(): (at: Instant) => string {
  const { dayOf } = useServices();
  return (at) => germanMoment(germanDay(dayOf(at)), new Date(at));
}
