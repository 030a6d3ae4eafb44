import type { Day, Measure, MeasureStatus } from './assessment';

/** A measure that still wants doing, and so has a Kontrolle to remember. */
export function isOpen(status: MeasureStatus): boolean {
  return status === 'open' || status === 'running';
}

/** True when the Kontrolle has passed and the measure still wants doing. */
export function isOverdue({ review, status }: Measure, today: Day): boolean {
  return review !== null && review < today && isOpen(status);
}
