import type { Assessment, Instant, Summary } from './assessment';
import { latestStamp } from './version';

/** What a Sicherung held of an assessment: enough to tell later what has changed since. */
export interface SavedState {
  id: string;
  revision: number;
  updatedAt: Instant;
  /** By entry, which change of it was in the Sicherung; compared only, never held against a clock. */
  marks: Record<string, string>;
  sample: boolean;
}

export function savedState(assessment: Assessment): SavedState {
  const { id, revision, updatedAt, sample } = assessment;
  return { id, revision, updatedAt, marks: marksOf(assessment), sample };
}

/** True when the record was not written since; its line in the list is enough to tell. */
export function isUntouched(saved: SavedState, { revision, updatedAt }: Summary): boolean {
  return saved.revision === revision && saved.updatedAt === updatedAt;
}

/**
 * Entries that are not what the Sicherung held; all of them and one more for an assessment that was
 * not in it. The worked example never counts.
 */
export function changesSince(assessment: Assessment, saved?: SavedState): number {
  if (assessment.sample) return 0;
  const now = marksOf(assessment);
  if (!saved) return Object.keys(now).length + 1;
  const entries = new Set([...Object.keys(now), ...Object.keys(saved.marks)]);
  return [...entries].filter((entry) => now[entry] !== saved.marks[entry]).length;
}

/** Of each entry its latest change, with those that wait beside it for a decision. */
function marksOf({ versions, conflicts, measureOrder }: Assessment): Record<string, string> {
  const marks = new Map<string, number[]>();
  for (const [entry, version] of Object.entries(versions)) marks.set(entry, [latestStamp(version)]);
  for (const { entry, version } of conflicts) {
    marks.set(entry, [...(marks.get(entry) ?? []), latestStamp(version)]);
  }
  if (measureOrder.at > 0) marks.set('order', [measureOrder.at]);
  return Object.fromEntries([...marks].map(([entry, stamps]) => [entry, stamps.join()]));
}
