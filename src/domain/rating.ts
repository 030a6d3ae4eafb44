import type { Answer, Assessment, Instant } from './assessment';
import type { Rating } from './instrument';

const UNANSWERED: Answer = { rating: null, note: '' };

/** The answer to a checkpoint; a checkpoint nobody touched is not rated and has no note. */
export function answerTo(assessment: Assessment, checkpointId: string): Answer {
  return Object.hasOwn(assessment.answers, checkpointId)
    ? (assessment.answers[checkpointId] ?? UNANSWERED)
    : UNANSWERED;
}

/** Gives a checkpoint its light; `null` takes the light back and keeps the note. */
export function rateCheckpoint(
  assessment: Assessment,
  checkpointId: string,
  rating: Rating | null,
  now: Instant,
): Assessment {
  const rated = withAnswer(assessment, checkpointId, { rating }, now);
  return rated === assessment ? assessment : { ...rated, ratedAt: now };
}

/** Says why a checkpoint was rated so. */
export function writeNote(
  assessment: Assessment,
  checkpointId: string,
  note: string,
  now: Instant,
): Assessment {
  return withAnswer(assessment, checkpointId, { note }, now);
}

function withAnswer(
  assessment: Assessment,
  checkpointId: string,
  change: Partial<Answer>,
  now: Instant,
): Assessment {
  if (!assessment.checkpointIds.includes(checkpointId)) return assessment;
  const answer = { ...answerTo(assessment, checkpointId), ...change };
  return {
    ...assessment,
    answers: { ...assessment.answers, [checkpointId]: answer },
    updatedAt: now,
  };
}
