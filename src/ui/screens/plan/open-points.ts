import type { Day, Measure } from '../../../domain/assessment';
import { reviewBeforeStart } from '../../../domain/measure';
import { isOpen, isOverdue } from '../../../domain/measure-status';

/** Columns without which a measure is easily forgotten. */
export type EmptyColumn = 'measure' | 'responsible' | 'review';

/** What keeps a measure from being ready: a Kontrolle that cannot hold, or an empty column. */
export type OpenPoint = 'overdue' | 'beforeStart' | EmptyColumn;

export interface NumberedMeasure {
  measure: Measure;
  /** Its place in the plan as shown, from 1. */
  number: number;
}

/** The measures still to be done that are not ready, by what is open in them, in the order shown. */
export function findOpenPoints(
  shown: readonly Measure[],
  today: Day,
): { point: OpenPoint; measures: NumberedMeasure[] }[] {
  const toDo = shown
    .map((measure, index) => ({ measure, number: index + 1 }))
    .filter(({ measure }) => isOpen(measure.status));
  const where = (point: OpenPoint, holds: (measure: Measure) => boolean) => ({
    point,
    measures: toDo.filter(({ measure }) => holds(measure)),
  });
  return [
    where('overdue', (measure) => isOverdue(measure, today)),
    where('beforeStart', reviewBeforeStart),
    where('measure', ({ text }) => text.trim() === ''),
    where('responsible', ({ responsible }) => responsible.trim() === ''),
    where('review', ({ review }) => review === null),
  ].filter(({ measures }) => measures.length > 0);
}

/** True from the day of the Kontrolle on, while the measure still wants doing. */
export function isDue({ review, status }: Measure, today: Day): boolean {
  return review !== null && review <= today && isOpen(status);
}
