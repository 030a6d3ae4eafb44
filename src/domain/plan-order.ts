import type { Measure, PlanOrder } from './assessment';

type Key = number | string | null;

/**
 * The measures in the order a person chose for the plan, as a new list. What has no priority, date or known checkpoint
 * comes last; what is equal keeps its place in the own order.
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
      return sortBy(measures, (measure) => measure.priority);
    case 'checkpoint': {
      const places = new Map(checkpointIds.map((id, place) => [id, place]));
      return sortBy(measures, (measure) => places.get(measure.checkpointId) ?? null);
    }
    case 'date':
      // The Kontrolle is what a team looks for; a measure without one is found by its start.
      return sortBy(measures, (measure) => measure.review ?? measure.start);
  }
}

function sortBy(measures: readonly Measure[], keyOf: (measure: Measure) => Key): Measure[] {
  return measures
    .map((measure) => ({ measure, key: keyOf(measure) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ measure }) => measure);
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
