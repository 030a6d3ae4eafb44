import { revealBallots } from '../../domain/workshop/ballots';
import {
  compareWorkshops,
  hasAllOf,
  isHeldBy,
  isRevealedOver,
  type WorkshopComparison,
} from '../../domain/workshop/compare-workshops';
import { copyBeside } from '../../domain/workshop/copy-beside';
import type { Workshop } from '../../domain/workshop/workshop';

/**
 * How a workshop of the file stands to the one with the same id on this device:
 * - `deleted`: it lies among the deleted ones, and has something of its own
 * - `revealed-on-device`, `revealed-deleted`: its votes were revealed, and in the file they are not
 */
export type WorkshopState =
  | 'new'
  | 'same'
  | 'newer-in-file'
  | 'newer-on-device'
  | 'apart'
  | 'deleted'
  | 'revealed-on-device'
  | 'revealed-deleted';

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
  deleted: ['take', 'skip'],
  'revealed-on-device': ['skip', 'copy'],
  'revealed-deleted': ['skip', 'copy'],
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
  deleted: readonly Workshop[],
): WorkshopPreview[] {
  const here = byId(onDevice);
  const gone = byId(deleted);
  return inFile.map((workshop) => {
    const ours = here.get(workshop.id);
    if (ours) return { workshop, ...besideOurs(ours, workshop), onDevice: ours };
    const state = besideDeleted(gone.get(workshop.id), workshop);
    return { workshop, state, choices: choicesFor(state, gone.get(workshop.id), workshop) };
  });
}

const byId = (workshops: readonly Workshop[]) =>
  new Map(workshops.map((workshop) => [workshop.id, workshop]));

function besideOurs(ours: Workshop, theirs: Workshop) {
  const state = isRevealedOver(ours, theirs)
    ? 'revealed-on-device'
    : STATES[compareWorkshops(ours, theirs)];
  return { state, choices: choicesFor(state, ours, theirs) } as const;
}

function besideDeleted(deleted: Workshop | undefined, theirs: Workshop): WorkshopState {
  if (deleted && isRevealedOver(deleted, theirs)) return 'revealed-deleted';
  return deleted && !isHeldBy(theirs, deleted) ? 'deleted' : 'new';
}

/** Of a box that was opened already no copy with numbers is had; none at all where it would bring nothing else. */
function choicesFor(state: WorkshopState, ours: Workshop | undefined, theirs: Workshop) {
  const isNothingNew = ours && isRevealedOver(ours, theirs) && hasAllOf(ours, theirs);
  return isNothingNew ? CHOICES.same : CHOICES[state];
}

/** The record to write for a choice, or none. */
export function workshopToWrite(
  { workshop, state }: WorkshopPreview,
  choice: WorkshopChoice,
  { newId, titleOfCopy, freeNumber }: CopyBirth,
): Workshop | undefined {
  if (choice === 'skip') return undefined;
  if (choice !== 'copy') return workshop;
  const wasRevealed = state === 'revealed-on-device' || state === 'revealed-deleted';
  return copyBeside(wasRevealed ? revealBallots(workshop) : workshop, {
    id: newId(),
    title: titleOfCopy(workshop.title),
    freeNumber: () => freeNumber(workshop.number),
  });
}

interface CopyBirth {
  newId(): string;
  titleOfCopy(title: string): string;
  /** A short number that no other workshop has, the given one if it can be. */
  freeNumber(wanted: number): number;
}
