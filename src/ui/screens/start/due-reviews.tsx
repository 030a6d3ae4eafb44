import type { Summary } from '../../../domain/assessment';
import { dueReviews } from '../../../domain/summary';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { startWords as words } from '../../../i18n/de/start';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import styles from './cards.module.css';

/** Kontrollen that are due: the reason to come back after months. */
export function DueReviews({ summaries }: { summaries: readonly Summary[] }) {
  const { today } = useServices();
  const due = dueReviews(summaries, today());
  if (due.length === 0) return null;
  return (
    <section class={`${styles.card} ${styles.due}`} aria-labelledby="faellig">
      <h2 id="faellig">{words.dueTitle}</h2>
      <ul class={styles.dueList}>
        {due.map((review) => (
          <li key={`${review.assessmentId} ${review.measureId}`}>
            <a href={addressOf({ name: 'plan', id: review.assessmentId, at: review.measureId })}>
              {review.text || words.untitledMeasure}
            </a>
            <span class={styles.soft}>
              {review.assessmentName || commonWords.unnamed},{' '}
              <span class={review.overdue ? styles.overdue : ''}>
                {review.overdue
                  ? words.overdue(germanDay(review.review))
                  : words.due(germanDay(review.review))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
