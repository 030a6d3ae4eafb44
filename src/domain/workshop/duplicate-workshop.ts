import { createWorkshop, type Workshop, type WorkshopBirth } from './workshop';

/** Another workshop prepared in the same way: nothing of what happened in the first one is in it, nor is its day. */
export function duplicateWorkshop(
  { place, invited, expected, instrument, checkpointIds }: Workshop,
  title: string,
  birth: WorkshopBirth,
): Workshop {
  const checkpoints = checkpointIds.map((id) => ({ id }));
  const details = { title, date: null, place, invited, expected };
  return createWorkshop({ ...instrument, checkpoints }, details, birth);
}
