import type { Answer, Assessment, Instant } from '../assessment';
import { answerTo, rateCheckpoint, writeNote } from '../rating';
import { jointAnswers, type NoteOf } from './joint-result';
import type { Workshop } from './workshop';

/** A checkpoint on which the workshop and the assessment made of it say different things by now. */
export interface JointDifference {
  checkpointId: string;
  /** What the workshop says. */
  joint: Answer;
  /** What stands in the assessment. */
  stored: Answer;
  /** Somebody wrote the note in the assessment since it was made of the workshop: words that must not just go. */
  rewritten: boolean;
}

/** In the order of the Praxishilfe; empty while both say the same. */
export function jointDifferences(
  workshop: Workshop,
  assessment: Assessment,
  noteOf: NoteOf,
): JointDifference[] {
  const answers = jointAnswers(workshop, noteOf);
  return workshop.checkpointIds.flatMap((checkpointId) => {
    const joint = (Object.hasOwn(answers, checkpointId) && answers[checkpointId]) || NOTHING;
    const stored = answerTo(assessment, checkpointId);
    if (joint.rating === stored.rating && joint.note === stored.note) return [];
    // An entry that nobody changed since the assessment was made has no version.
    const changed = Object.hasOwn(assessment.versions, `note/${checkpointId}`);
    const rewritten = changed && stored.note.trim() !== '' && stored.note !== joint.note;
    return [{ checkpointId, joint, stored, rewritten }];
  });
}

const NOTHING: Answer = { rating: null, note: '' };

/** Gives the assessment these answers, and touches nothing else of it. */
export function takeAnswers(
  assessment: Assessment,
  answers: Readonly<Record<string, Answer>>,
  now: Instant,
): Assessment {
  return Object.entries(answers).reduce((record, [id, { rating, note }]) => {
    const before = answerTo(record, id);
    const rated = before.rating === rating ? record : rateCheckpoint(record, id, rating, now);
    return before.note === note ? rated : writeNote(rated, id, note, now);
  }, assessment);
}
