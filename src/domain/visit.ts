import type { Assessment } from './assessment';

/** Remembers where the person works, for "Weitermachen"; not an entry, so `updatedAt` stays. */
export function visitPlace(assessment: Assessment, place: string): Assessment {
  return assessment.lastPlace === place ? assessment : { ...assessment, lastPlace: place };
}

export function renameAssessment(assessment: Assessment, name: string, now: string): Assessment {
  return { ...assessment, name, updatedAt: now };
}
