import type { Assessment } from '../../domain/assessment';
import type { Backup } from './backup';
import { copyAssessment } from './copy-assessment';

/** How an assessment of the file stands to the one with the same id on this device. */
export type PreviewState = 'new' | 'same' | 'newer-in-file' | 'newer-on-device';

export interface PreviewEntry {
  /** From the file. */
  assessment: Assessment;
  state: PreviewState;
  /** What taking it would replace. */
  onDevice?: Assessment;
}

/** What opening the backup would do, before anything is written; in the order of the file. */
export function previewBackup(backup: Backup, onDevice: readonly Assessment[]): PreviewEntry[] {
  const byId = new Map(onDevice.map((assessment) => [assessment.id, assessment]));
  return backup.assessments.map((assessment) => {
    const ours = byId.get(assessment.id);
    if (!ours) return { assessment, state: 'new' };
    return { assessment, state: compare(assessment, ours), onDevice: ours };
  });
}

/** What is taken unless the person says otherwise: nothing that would replace newer or equally old work. */
export function isTakenByDefault(state: PreviewState): boolean {
  return state === 'new' || state === 'newer-in-file';
}

function compare(inFile: Assessment, ours: Assessment): PreviewState {
  if (contentOf(inFile) === contentOf(ours)) return 'same';
  // Two contents of the same moment: which is right only the person knows, so the device's stays.
  return Date.parse(inFile.updatedAt) > Date.parse(ours.updatedAt)
    ? 'newer-in-file'
    : 'newer-on-device';
}

/** What people entered, as text to compare; where they last looked and how often it was saved is not. */
export function contentOf(assessment: Assessment): string {
  return JSON.stringify({ ...copyAssessment(assessment), revision: 0, lastPlace: '' });
}
