import type { Assessment } from '../../../domain/assessment';
import { answerTo } from '../../../domain/rating';
import { assessmentNumber } from '../../../domain/workshop/ballot-numbers';
import { hasBallot } from '../../../domain/workshop/ballots';
import type { Workshop } from '../../../domain/workshop/workshop';
import { commonWords } from '../../../i18n/de/common';
import { voteWords } from '../../../i18n/de/workshop-vote';
import type { NewBallot } from './vote-desk';

const words = voteWords.files;

/** An assessment that could be counted as a ballot. */
export interface Candidate {
  assessment: Assessment;
  /** The file it came in; `null`: from this device. */
  file: string | null;
  ticked: boolean;
}

export const nameOf = ({ name }: Pick<Assessment, 'name'>) => name || commonWords.unnamed;

/** How many checkpoints have a light. */
export function countRated(assessment: Assessment): number {
  return assessment.checkpointIds.filter((id) => answerTo(assessment, id).rating !== null).length;
}

/** Adds what fits the workshop and is not in the list yet; the others are refused with a sentence each. */
export function addCandidates(
  listed: readonly Candidate[],
  assessments: readonly Assessment[],
  file: string | null,
  workshop: Workshop,
): { list: Candidate[]; refused: string[] } {
  const list = [...listed];
  const refused: string[] = [];
  for (const assessment of assessments) {
    const problem = problemOf(assessment, list, workshop);
    if (problem) refused.push(problem);
    else {
      const isCounted = hasBallot(workshop, assessmentNumber(assessment.id));
      list.push({ assessment, file, ticked: !isCounted && countRated(assessment) > 0 });
    }
  }
  return { list, refused };
}

function problemOf(
  assessment: Assessment,
  list: readonly Candidate[],
  { instrument }: Workshop,
): string | null {
  const name = nameOf(assessment);
  const { id, version } = assessment.instrument;
  if (id !== instrument.id) return words.otherPraxishilfe(name);
  if (version !== instrument.version) return words.otherVersion(name, version, instrument.version);
  if (list.some((one) => one.assessment.id === assessment.id)) return words.inList(name);
  return null;
}

/** The ballot it becomes; the name stays behind. */
export function ballotOf(assessment: Assessment, withNotes: boolean): NewBallot {
  const answers = assessment.checkpointIds.map((id) => [id, answerTo(assessment, id)] as const);
  const notes = withNotes ? answers.filter(([, { note }]) => note !== '') : [];
  return {
    number: assessmentNumber(assessment.id),
    ratings: Object.fromEntries(answers.map(([id, { rating }]) => [id, rating])),
    notes: Object.fromEntries(notes.map(([id, { note }]) => [id, note])),
  };
}
