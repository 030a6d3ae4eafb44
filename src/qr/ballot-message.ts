import { frameBallot, type OpenedBallot, openBallot } from '../domain/workshop/ballot-message';
import { readNoteList, writeNoteList } from '../domain/workshop/note-list';
import { roomTaken } from './encode';
import { pack, unpack } from './pack';

/** A ballot for a QR code. */
export type WrittenBallot =
  /** All of it. */
  | { fits: true; text: string; room: number }
  /**
   * With the notes it would be more than one reliably readable QR code holds: they may be shortened, or left out when the
   * person says so. `room`: how many times the room there is, more than 1; Infinity beyond all measure.
   */
  | { fits: false; textWithoutNotes: string; room: number };

/** What the QR code of a ballot holds. `notes`: by checkpoint id; the app's ballots bring those the person wants to be read. */
export function writeBallotMessage(
  code: string,
  notes: Record<string, string>,
  checkpointIds: readonly string[],
): WrittenBallot {
  const list = writeNoteList(notes, checkpointIds);
  const textWithoutNotes = frameBallot(code, null);
  if (list === null)
    return { fits: true, text: textWithoutNotes, room: roomTaken(textWithoutNotes) };
  const packed = pack(list);
  if (packed === null) return { fits: false, textWithoutNotes, room: Number.POSITIVE_INFINITY };
  const text = frameBallot(code, packed);
  const room = roomTaken(text);
  return room > 1 ? { fits: false, textWithoutNotes, room } : { fits: true, text, room };
}

export type ReadBallot =
  | { kind: 'ballot'; code: string; notes: Record<string, string> }
  | Extract<OpenedBallot, { kind: 'problem' }>;

/**
 * Takes apart what a scanned QR code says. `checkpointIds`: of the workshop the ballot is meant for; whether the code is for
 * that workshop, `readBallotCode` says. Whatever the text, it never throws.
 */
export function readBallotMessage(text: string, checkpointIds: readonly string[]): ReadBallot {
  const opened = openBallot(text);
  if (opened.kind === 'problem') return opened;
  const { code, packedNotes } = opened;
  if (packedNotes === null) return { kind: 'ballot', code, notes: {} };
  const list = unpack(packedNotes);
  const notes = list === null ? null : readNoteList(list, checkpointIds);
  return notes
    ? { kind: 'ballot', code, notes }
    : { kind: 'problem', problem: 'damaged-notes', code };
}
