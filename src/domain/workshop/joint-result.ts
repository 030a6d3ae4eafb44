import type { Answer, Assessment } from '../assessment';
import type { Instrument } from '../instrument';
import { type Birth, createAssessment } from '../new-assessment';
import { agreementOn } from './agreements';
import type { Workshop } from './workshop';

/** Puts reason and dissent into the one note that a checkpoint has, e.g. "Grund … Andere Meinung: …". */
export type NoteOf = (reason: string, dissent: string) => string;

/** The joint lights with their reasons, by checkpoint; without those on which nothing was said. */
export function jointAnswers(workshop: Workshop, noteOf: NoteOf): Record<string, Answer> {
  const answers = workshop.checkpointIds.flatMap((id) => {
    const { rating, reason, dissent } = agreementOn(workshop, id);
    const note = reason || dissent ? noteOf(reason, dissent) : '';
    return rating !== null || note !== '' ? [[id, { rating, note }] as const] : [];
  });
  return Object.fromEntries(answers);
}

/** The joint result as an assessment of its own: from here on it is like any other. */
export function jointAssessment(
  workshop: Workshop,
  instrument: Instrument,
  noteOf: NoteOf,
  birth: Birth,
): Assessment {
  const answers = jointAnswers(workshop, noteOf);
  const rated = Object.values(answers).some(({ rating }) => rating !== null);
  return {
    ...createAssessment(instrument, workshop.title, birth),
    answers,
    ratedAt: rated ? birth.now : null,
    lastPlace: 'plan',
  };
}

/** Remembers which assessment the joint result became. */
export function linkAssessment(workshop: Workshop, assessmentId: string | null): Workshop {
  return workshop.assessmentId === assessmentId ? workshop : { ...workshop, assessmentId };
}
