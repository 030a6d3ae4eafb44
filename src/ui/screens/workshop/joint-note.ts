import { MAX_TEXT } from '../../../domain/limits';
import type { NoteOf } from '../../../domain/workshop/joint-result';
import { jointResultWords as words } from '../../../i18n/de/workshop-result';

/** Reason and dissent as the note of a checkpoint; a note longer than a Sicherung takes says that it was cut. */
export const jointNote: NoteOf = (reason, dissent) => {
  const note = words.noteOf(reason, dissent);
  if (note.length <= MAX_TEXT) return note;
  return note.slice(0, MAX_TEXT - words.cut.length) + words.cut;
};
