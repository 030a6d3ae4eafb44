import type { Assessment, Day, Summary } from './assessment';
import { isOpen } from './measure-status';
import { answerTo } from './rating';

/** Characters of a measure that a list shows at most. */
const LONGEST_TEXT = 120;

/** The little that lists need; stored beside the record so that a thousand of them stay light. */
export function summarise(assessment: Assessment): Summary {
  const open = assessment.measures.filter((measure) => isOpen(measure.status));
  const reviews = open.flatMap(({ id, text, review }) =>
    review ? [{ measureId: id, text: beginningOf(text), review }] : [],
  );
  return {
    id: assessment.id,
    name: assessment.name,
    instrument: assessment.instrument,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
    lastPlace: assessment.lastPlace,
    checkpointIds: assessment.checkpointIds,
    ratings: assessment.checkpointIds.map((id) => answerTo(assessment, id).rating),
    openMeasures: open.length,
    measures: assessment.measures.length,
    reviews: reviews.sort((a, b) => (a.review < b.review ? -1 : a.review > b.review ? 1 : 0)),
    sample: assessment.sample,
  };
}

/** Cut between characters, never inside an emoji. */
function beginningOf(text: string): string {
  return [...text.slice(0, 2 * LONGEST_TEXT)].slice(0, LONGEST_TEXT).join('');
}

export interface DueReview {
  assessmentId: string;
  assessmentName: string;
  measureId: string;
  text: string;
  review: Day;
  overdue: boolean;
}

/** Kontrollen that are due today or overdue, oldest first; the worked example reminds nobody. */
export function dueReviews(summaries: readonly Summary[], today: Day): DueReview[] {
  return summaries
    .filter((summary) => !summary.sample)
    .flatMap((summary) =>
      summary.reviews
        .filter(({ review }) => review <= today)
        .map((review) => ({
          ...review,
          assessmentId: summary.id,
          assessmentName: summary.name,
          overdue: review.review < today,
        })),
    )
    .sort((a, b) => (a.review < b.review ? -1 : a.review > b.review ? 1 : 0));
}
