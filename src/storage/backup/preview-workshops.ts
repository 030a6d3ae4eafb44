import { compareWorkshops, type WorkshopComparison } from '../../domain/workshop/compare-workshops';
import type { Workshop } from '../../domain/workshop/workshop';

/** How a workshop of the file stands to the one with the same id on this device. */
export type WorkshopState = 'new' | 'same' | 'newer-in-file' | 'newer-on-device' | 'apart';

/** `take` what the device has not, `replace` what is on it, put a `copy` beside it, or `skip` it; nothing is merged. */
export type WorkshopChoice = 'take' | 'replace' | 'copy' | 'skip';

export interface WorkshopPreview {
  /** From the file. */
  workshop: Workshop;
  state: WorkshopState;
  /** The first is what most people want: it loses nothing. */
  choices: readonly WorkshopChoice[];
  /** The one with the same id. */
  onDevice?: Workshop;
}

const CHOICES: Record<WorkshopState, readonly WorkshopChoice[]> = {
  new: ['take', 'skip'],
  same: ['skip'],
  'newer-in-file': ['take', 'copy', 'skip'],
  'newer-on-device': ['skip', 'replace', 'copy'],
  apart: ['copy', 'replace', 'skip'],
};

const STATES: Record<WorkshopComparison, WorkshopState> = {
  same: 'same',
  'theirs-later': 'newer-in-file',
  'ours-later': 'newer-on-device',
  apart: 'apart',
};

/** What opening the file would do to the workshops; in the order of the file. */
export function previewWorkshops(
  inFile: readonly Workshop[],
  onDevice: readonly Workshop[],
): WorkshopPreview[] {
  const byId = new Map(onDevice.map((workshop) => [workshop.id, workshop]));
  return inFile.map((workshop) => {
    const ours = byId.get(workshop.id);
    if (!ours) return { workshop, state: 'new', choices: CHOICES.new };
    const state = STATES[compareWorkshops(ours, workshop)];
    const choices = CHOICES[state].filter(
      (choice) => choice !== 'replace' || canReplace(ours, workshop),
    );
    return { workshop, state, choices, onDevice: ours };
  });
}

/** What was revealed stays revealed: ballots with numbers never take the place of those without. */
function canReplace(ours: Workshop, theirs: Workshop): boolean {
  return theirs.revealed || !ours.revealed;
}

/** The record to write for a choice, or none. */
export function workshopToWrite(
  inFile: Workshop,
  choice: WorkshopChoice,
  { newId, titleOfCopy }: { newId(): string; titleOfCopy(title: string): string },
): Workshop | undefined {
  if (choice === 'skip') return undefined;
  if (choice !== 'copy') return inFile;
  return { ...inFile, id: newId(), revision: 0, title: titleOfCopy(inFile.title) };
}
