import type { MeasureStatus } from './assessment';

/** A measure that still wants doing, and so has a Kontrolle to remember. */
export function isOpen(status: MeasureStatus): boolean {
  return status === 'open' || status === 'running';
}
