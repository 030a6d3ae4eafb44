import type { Day, Measure } from '../../../domain/assessment';
import { isOpen } from '../../../domain/measure-status';

/** A column without which a measure is easily forgotten. */
export type OpenPoint = 'measure' | 'responsible' | 'review';

export interface NumberedMeasure {
  measure: Measure;
  /** Its place in the plan as shown, from 1. */
  number: number;
}

/** The measures still to be done in which a column is empty, by column, in the order shown. */
export function findOpenPoints(
  shown: readonly Measure[],
): { point: OpenPoint; measures: NumberedMeasure[] }[] {
  const toDo = shown
    .map((measure, index) => ({ measure, number: index + 1 }))
    .filter(({ measure }) => isOpen(measure.status));
  const without = (point: OpenPoint, isEmpty: (measure: Measure) => boolean) => ({
    point,
    measures: toDo.filter(({ measure }) => isEmpty(measure)),
  });
  return [
    without('measure', ({ text }) => text.trim() === ''),
    without('responsible', ({ responsible }) => responsible.trim() === ''),
    without('review', ({ review }) => review === null),
  ].filter(({ measures }) => measures.length > 0);
}

/** True when the Kontrolle has passed and the measure still wants doing. */
export function isOverdue({ review, status }: Measure, today: Day): boolean {
  return review !== null && review < today && isOpen(status);
}
