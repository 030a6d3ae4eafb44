import { countAgreed } from './agreements';
import type { Workshop } from './workshop';

/**
 * How far a workshop has come:
 * - `preparing`: nobody has voted
 * - `voting`: ballots are in, the box is closed
 * - `revealed`: the box is open, and those in the room have not agreed on everything yet
 * - `agreed`: the joint result stands
 * - `planned`: it has a plan
 */
export type WorkshopStage = 'preparing' | 'voting' | 'revealed' | 'agreed' | 'planned';

/** @param measures of the assessment that the joint result became; 0 while there is none */
export function workshopStage(workshop: Workshop, measures: number): WorkshopStage {
  if (workshop.assessmentId !== null) return measures > 0 ? 'planned' : 'agreed';
  if (!workshop.revealed) return workshop.ballots.length > 0 ? 'voting' : 'preparing';
  return countAgreed(workshop) === workshop.checkpointIds.length ? 'agreed' : 'revealed';
}

/** The workshop one would go on with, of those that have no joint result yet: the first of them. */
export function underWay(workshops: readonly Workshop[]): Workshop | null {
  return workshops.find(({ assessmentId }) => assessmentId === null) ?? null;
}
