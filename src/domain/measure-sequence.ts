import type { Assessment, Measure } from './assessment';

export type MeasureOrder = Assessment['measureOrder'];

/** The own order of a record; what never was ordered stands as it was made. */
export function measureOrderOf({ measureOrder, measures }: Assessment): MeasureOrder {
  const wasOrdered = measureOrder.at > 0 || measureOrder.ids.length > 0;
  return wasOrdered ? measureOrder : { ...measureOrder, ids: measures.map(({ id }) => id) };
}

/** The order that counts when two set one: the later. */
export function laterOrder(a: MeasureOrder, b: MeasureOrder): MeasureOrder {
  const ids = (order: MeasureOrder) => order.ids.join();
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  return ids(a) >= ids(b) ? a : b;
}

/** The record with its measures in this order; those it does not name stand behind, by their ids. */
export function inOrder(record: Assessment, order: MeasureOrder): Assessment {
  const places = new Map(order.ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: Measure) => places.get(id) ?? order.ids.length;
  const measures = [...record.measures].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1),
  );
  const neverOrdered = order.at === 0 && order.by === '';
  const asMade = neverOrdered && measures.map(({ id }) => id).join() === order.ids.join();
  return { ...record, measures, measureOrder: asMade ? { ...order, ids: [] } : order };
}
