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
    revision: assessment.revision,
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
    earlierId: assessment.earlier?.assessmentId ?? null,
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

/** The ids of runs that were rated again since: their measures live on in the newer run. */
export function supersededRuns(summaries: readonly Summary[]): ReadonlySet<string> {
  return new Set(summaries.flatMap(({ earlierId }) => earlierId ?? []));
}

/**
 * Kontrollen that are due today or overdue, oldest first. The worked example reminds nobody, nor
 * does a run that was rated again: its open measures came along into the newer one.
 */
export function dueReviews(summaries: readonly Summary[], today: Day): DueReview[] {
  const superseded = supersededRuns(summaries);
  return summaries
    .filter((summary) => !summary.sample && !superseded.has(summary.id))
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
