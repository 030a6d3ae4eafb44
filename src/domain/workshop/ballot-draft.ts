import type { Assessment, Day } from '../assessment';
import { daysBetween } from '../day';
import type { Instrument, InstrumentRef, Rating } from '../instrument';

/** Days after which a draft goes by itself. */
export const DRAFT_DAYS = 30;

/** A ballot on the phone of the person who fills it in; it never leaves the device as it is. */
export interface BallotDraft {
  /** The workshop's number as it stands on the beamer, e.g. "7K3M". */
  workshop: string;
  instrument: InstrumentRef;
  /** By checkpoint id; `null`: the person gives none. Without a key: not looked at yet. */
  ratings: Record<string, Rating | null>;
  /** By checkpoint id, as typed. */
  notes: Record<string, string>;
  changedOn: Day;
  /** Once closed nothing changes any more, because a changed one would count twice. */
  closed: { draw: number } | null;
  /** Whether the notes go into the QR code. */
  withNotes: boolean;
  /** Codes of the ballots this one replaces; the workshop may still have them. */
  replaced: string[];
}

export function newDraft(workshop: string, instrument: InstrumentRef, today: Day): BallotDraft {
  const { id, version, language } = instrument;
  return {
    workshop,
    instrument: { id, version, language },
    ratings: {},
    notes: {},
    changedOn: today,
    closed: null,
    withNotes: false,
    replaced: [],
  };
}

/** Gives a light, or says with `null` that there is none from this person. */
export function rateDraft(draft: BallotDraft, checkpointId: string, rating: Rating | null) {
  return draft.closed ? draft : { ...draft, ratings: { ...draft.ratings, [checkpointId]: rating } };
}

/** Notes may still be shortened when it is closed: the code does not hold them, so nothing counts twice. */
export function noteDraft(draft: BallotDraft, checkpointId: string, note: string) {
  return { ...draft, notes: { ...draft.notes, [checkpointId]: note } };
}

/** Takes over the lights that an assessment has, and its notes when they are wanted. */
export function adoptInDraft(
  draft: BallotDraft,
  { answers }: Pick<Assessment, 'answers'>,
  withNotes: boolean,
): BallotDraft {
  const adopted = { ...draft, ratings: { ...draft.ratings }, notes: { ...draft.notes } };
  if (draft.closed) return draft;
  for (const [id, { rating, note }] of Object.entries(answers)) {
    if (rating) adopted.ratings[id] = rating;
    if (withNotes && note.trim()) adopted.notes[id] = note;
  }
  return adopted;
}

/** `draw` makes the code differ from that of somebody with the same lights. */
export function closeDraft(draft: BallotDraft, draw: number): BallotDraft {
  return draft.closed ? draft : { ...draft, closed: { draw } };
}

/** A ballot to be filled in again with what was in it; `code` is that of the old one. */
export function reopenDraft(draft: BallotDraft, code: string): BallotDraft {
  return { ...draft, closed: null, replaced: [...draft.replaced, code] };
}

/** The lights in the order of the Praxishilfe, as a code holds them. */
export function draftRatings(
  { ratings }: BallotDraft,
  { checkpoints }: Pick<Instrument, 'checkpoints'>,
): (Rating | null)[] {
  return checkpoints.map(({ id }) => (Object.hasOwn(ratings, id) ? (ratings[id] ?? null) : null));
}

/** What was written, without blanks around it and without empty ones. */
export function draftNotes({ notes }: BallotDraft): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([id, note]) => (note.trim() ? [[id, note.trim()]] : [])),
  );
}

/** Whether it has lain long enough to go. */
export function isDraftOver({ changedOn }: Pick<BallotDraft, 'changedOn'>, today: Day): boolean {
  return daysBetween(changedOn, today) > DRAFT_DAYS;
}
