import type { Assessment } from './assessment';

/**
 * Remembers where the person works, for "Weitermachen"; not an entry, so `updatedAt` stays. A place
 * that this assessment does not have (a mistyped address) is not remembered.
 */
export function visitPlace(assessment: Assessment, place: string): Assessment {
  const exists =
    place === 'overview' || place === 'plan' || assessment.checkpointIds.includes(place);
  return !exists || assessment.lastPlace === place
    ? assessment
    : { ...assessment, lastPlace: place };
}

export function renameAssessment(assessment: Assessment, name: string, now: string): Assessment {
  return { ...assessment, name, updatedAt: now };
}
