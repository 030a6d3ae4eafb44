import type { Workshop, WorkshopBirth } from './workshop';

/** Another workshop prepared in the same way: nothing of what happened in the first one is in it, nor is its day. */
export function duplicateWorkshop(
  { schemaVersion, place, invited, expected, instrument, checkpointIds }: Workshop,
  title: string,
  { id, today, number }: WorkshopBirth,
): Workshop {
  return {
    schemaVersion,
    id,
    revision: 0,
    number,
    instrument,
    checkpointIds,
    title,
    date: null,
    place,
    invited,
    expected,
    createdOn: today,
    changedOn: today,
    ballots: [],
    revealed: false,
    agreements: {},
    topics: [],
    assessmentId: null,
  };
}
