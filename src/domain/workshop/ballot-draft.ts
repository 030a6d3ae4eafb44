import type { Assessment, Day } from '../assessment';
import { daysBetween } from '../day';
import type { Instrument, InstrumentRef, Rating } from '../instrument';
import { encodeBallot } from './ballot-code';
import type { WorkshopKey } from './workshop-number';

/** Days after which a draft goes by itself. */
const DRAFT_DAYS = 30;

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
  /** The day on which its days were first seen to be over; it goes on a later one. */
  dueSince?: Day;
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

/** Takes back what `adoptInDraft` made of `before`, except where something else was given since. */
export function dropAdopted(draft: BallotDraft, before: BallotDraft, adopted: BallotDraft) {
  if (draft.closed) return draft;
  return {
    ...draft,
    ratings: takenBack(draft.ratings, before.ratings, adopted.ratings),
    notes: takenBack(draft.notes, before.notes, adopted.notes),
  };
}

function takenBack<T>(
  now: Record<string, T>,
  before: Record<string, T>,
  adopted: Record<string, T>,
): Record<string, T> {
  const back = { ...now };
  for (const id of Object.keys(adopted)) {
    if (before[id] === adopted[id] || now[id] !== adopted[id]) continue;
    if (Object.hasOwn(before, id)) back[id] = before[id] as T;
    else delete back[id];
  }
  return back;
}

/** `draw` makes the code differ from that of somebody with the same lights. */
export function closeDraft(draft: BallotDraft, draw: number): BallotDraft {
  return draft.closed ? draft : { ...draft, closed: { draw } };
}

/**
 * A closed ballot to be filled in again with what was in it; an open one stays as it is.
 *
 * @param codes of the old one: as it was shown and, when another window had closed it, as it lies there
 */
export function reopenDraft(draft: BallotDraft, codes: readonly string[]): BallotDraft {
  return draft.closed ? { ...replaceCodes(draft, codes), closed: null } : draft;
}

/** Lists codes that were handed out, so that people know what must not count as well. */
export function replaceCodes(draft: BallotDraft, codes: readonly string[]): BallotDraft {
  const replaced = [...new Set([...draft.replaced, ...codes])];
  return replaced.length === draft.replaced.length ? draft : { ...draft, replaced };
}

/** The lights in the order of the Praxishilfe, as a code holds them. */
export function draftRatings(
  { ratings }: BallotDraft,
  { checkpoints }: Pick<Instrument, 'checkpoints'>,
): (Rating | null)[] {
  return checkpoints.map(({ id }) => (Object.hasOwn(ratings, id) ? (ratings[id] ?? null) : null));
}

/** Its ballot code; "" while it is open. Throws a `CheckpointCountError` as `encodeBallot` does. */
export function draftCode(draft: BallotDraft, instrument: Instrument, key: WorkshopKey): string {
  if (!draft.closed) return '';
  return encodeBallot({ ratings: draftRatings(draft, instrument), draw: draft.closed.draw }, key);
}

/** Whether it was begun with this Praxishilfe, in this version. */
export function isDraftFor({ instrument }: BallotDraft, { id, version }: InstrumentRef): boolean {
  return instrument.id === id && instrument.version === version;
}

/** What was written, without blanks around it and without empty ones. */
export function draftNotes({ notes }: BallotDraft): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([id, note]) => (note.trim() ? [[id, note.trim()]] : [])),
  );
}

/**
 * What becomes of a draft today, in two steps: seen to be over on one day, gone when it still is on a later one. A clock that
 * jumps forward costs nobody a ballot.
 *
 * @returns the same when nothing becomes of it; `null`: it goes
 */
export function tidiedDraft(draft: BallotDraft, today: Day): BallotDraft | null {
  const { dueSince, ...kept } = draft;
  // Changed in the future: the clock was wrong then, so its days begin now.
  if (draft.changedOn > today) return { ...kept, changedOn: today };
  if (daysBetween(draft.changedOn, today) <= DRAFT_DAYS) {
    return dueSince === undefined ? draft : kept;
  }
  if (dueSince === undefined || dueSince > today) return { ...kept, dueSince: today };
  return dueSince < today ? null : draft;
}

/** The same, changed on this day; its days begin anew. */
export function changedDraft({ dueSince: _, ...draft }: BallotDraft, today: Day): BallotDraft {
  return { ...draft, changedOn: today };
}
