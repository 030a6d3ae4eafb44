import type { Assessment, Day, Summary } from './assessment';
import { isOpen } from './measure';
import { answerTo } from './rating';

/** The little that lists need; stored beside the record so that a thousand of them stay light. */
export function summarise(assessment: Assessment): Summary {
  const open = assessment.measures.filter((measure) => isOpen(measure.status));
  const reviews = open.flatMap(({ id, text, review }) =>
    review ? [{ measureId: id, text: text.slice(0, 120), review }] : [],
  );
  return {
    id: assessment.id,
    name: assessment.name,
    instrument: assessment.instrument,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
    lastPlace: assessment.lastPlace,
    ratings: assessment.checkpointIds.map((id) => answerTo(assessment, id).rating),
    openMeasures: open.length,
    measures: assessment.measures.length,
    reviews: reviews.sort((a, b) => (a.review < b.review ? -1 : a.review > b.review ? 1 : 0)),
    sample: assessment.sample,
  };
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
