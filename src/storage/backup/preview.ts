import type { Assessment } from '../../domain/assessment';
import { compareCopies } from '../../domain/compare-copies';
import { MAX_MEASURES } from '../../domain/limits';
import { mergeAssessments } from '../../domain/merge';
import type { Backup } from './backup';
import { copyAssessment } from './copy-assessment';

/** How an assessment of the file stands to the one with the same id on this device. */
export type PreviewState =
  | 'new'
  | 'same'
  | 'newer-in-file'
  | 'newer-on-device'
  | 'both-changed'
  | 'conflicting'
  | 'apart';

/**
 * What can be done with it: `take` what the device has not, `merge` both, `replace` what is on the
 * device, put a `copy` beside it, or `skip` it.
 */
export type PreviewChoice = 'take' | 'merge' | 'replace' | 'copy' | 'skip';

export interface PreviewEntry {
  /** From the file. */
  assessment: Assessment;
  state: PreviewState;
  /** What merging would leave to be decided. */
  points: number;
  /** The first is what most people want: it loses nothing. */
  choices: readonly PreviewChoice[];
  /** The one with the same id. */
  onDevice?: Assessment;
}

const CHOICES: Record<PreviewState, readonly PreviewChoice[]> = {
  new: ['take', 'skip'],
  same: ['skip'],
  'newer-in-file': ['take', 'copy', 'skip'],
  'newer-on-device': ['skip', 'replace', 'copy'],
  'both-changed': ['merge', 'replace', 'copy', 'skip'],
  conflicting: ['merge', 'replace', 'copy', 'skip'],
  apart: ['copy', 'replace', 'skip'],
};

const STATES = {
  same: 'same',
  'theirs-later': 'newer-in-file',
  'ours-later': 'newer-on-device',
  'both-changed': 'both-changed',
  conflicting: 'conflicting',
  apart: 'apart',
} as const;

/** What opening the backup would do, before anything is written; in the order of the file. */
export function previewBackup(backup: Backup, onDevice: readonly Assessment[]): PreviewEntry[] {
  const byId = new Map(onDevice.map((assessment) => [assessment.id, assessment]));
  return backup.assessments.map((assessment) => {
    const ours = byId.get(assessment.id);
    if (!ours) return { assessment, state: 'new', points: 0, choices: CHOICES.new };
    const compared = compareCopies(ours, assessment);
    const state = fits(ours, assessment, compared.kind) ? STATES[compared.kind] : 'apart';
    const points = compared.kind === 'conflicting' ? compared.points : 0;
    return { assessment, state, points, choices: CHOICES[state], onDevice: ours };
  });
}

/** A plan that grew beyond what a backup may hold could not be saved any more. */
function fits(ours: Assessment, theirs: Assessment, kind: keyof typeof STATES): boolean {
  if (kind !== 'both-changed' && kind !== 'conflicting') return true;
  return mergeAssessments(ours, theirs).measures.length <= MAX_MEASURES;
}

/** What people entered, as text to compare; where they last looked and how often it was saved is not. */
export function contentOf(assessment: Assessment): string {
  return JSON.stringify({ ...copyAssessment(assessment), revision: 0, lastPlace: '' });
}
