import type { Assessment, Measure } from './assessment';

export type MeasureOrder = Assessment['measureOrder'];

/** True for measures that stand as they were made: nobody set an order, and none is written down. */
export function neverOrdered({ measureOrder: { at, ids } }: Assessment): boolean {
  return at === 0 && ids.length === 0;
}

/** The order that counts when copies have different ones: the later. */
export function laterOrder(ours: Assessment, theirs: Assessment): MeasureOrder {
  const [a, b] = [orderOf(ours), orderOf(theirs)];
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  return a.ids.join() >= b.ids.join() ? a : b;
}

function orderOf(record: Assessment): MeasureOrder {
  return neverOrdered(record)
    ? { ...record.measureOrder, ids: idsOf(record) }
    : record.measureOrder;
}

/** The record with its measures in this order; those it does not name stand behind, by their ids. */
export function inOrder(record: Assessment, measureOrder: MeasureOrder): Assessment {
  const { ids } = measureOrder;
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: Measure) => places.get(id) ?? ids.length;
  const measures = [...record.measures].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1),
  );
  return { ...record, measures, measureOrder };
}

/** An order that says no more than how the measures were made need not be written down. */
export function withoutOrder(record: Assessment): Assessment {
  const { at, by, ids } = record.measureOrder;
  const isAsMade = at === 0 && by === '' && ids.join() === idsOf(record).join();
  return isAsMade ? { ...record, measureOrder: { ids: [], at, by } } : record;
}

const idsOf = ({ measures }: Assessment) => measures.map(({ id }) => id);
