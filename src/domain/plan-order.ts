import type { Measure, PlanOrder } from './assessment';
import { isOpen } from './measure-status';

type Key = number | string | null;
type KeyOf = (measure: Measure) => Key;

/**
 * The measures in the order a person chose for the plan, as a new list. What has no priority, date or known checkpoint
 * comes last; what is equal keeps its place in the own order. By priority and by date, what is done or dropped comes
 * after all that still wants doing.
 * @param checkpointIds the instrument's checkpoints in its order
 */
export function orderMeasures(
  measures: readonly Measure[],
  planOrder: PlanOrder,
  checkpointIds: readonly string[],
): Measure[] {
  switch (planOrder) {
    case 'own':
      return [...measures];
    case 'priority':
      return sortBy(measures, toDoFirst, (measure) => measure.priority);
    case 'checkpoint': {
      const places = new Map(checkpointIds.map((id, place) => [id, place]));
      return sortBy(measures, (measure) => places.get(measure.checkpointId) ?? null);
    }
    case 'date':
      // The Kontrolle is what a team looks for; the measures without one follow, by their start.
      return sortBy(
        measures,
        toDoFirst,
        ({ review }) => review,
        ({ start }) => start,
      );
  }
}

const toDoFirst: KeyOf = ({ status }) => (isOpen(status) ? 0 : 1);

/** A later key decides only where the ones before it are equal. */
function sortBy(measures: readonly Measure[], ...keys: KeyOf[]): Measure[] {
  return [...measures].sort((a, b) => {
    for (const keyOf of keys) {
      const difference = compare(keyOf(a), keyOf(b));
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
