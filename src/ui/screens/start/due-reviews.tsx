import { useState } from 'preact/hooks';
import type { Summary } from '../../../domain/assessment';
import { dueReviews } from '../../../domain/summary';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { startWords as words } from '../../../i18n/de/start';
import { Button } from '../../components/button';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import styles from './cards.module.css';

/** So many at first: the list of one's own assessments must stay within reach. */
const FIRST = 5;

/** Kontrollen that are due: the reason to come back after months. */
export function DueReviews({ summaries }: { summaries: readonly Summary[] }) {
  const { today } = useServices();
  const [all, setAll] = useState(false);
  const due = dueReviews(summaries, today());
  if (due.length === 0) return null;
  const shown = all ? due : due.slice(0, FIRST);
  const hidden = due.length - shown.length;
  return (
    <section class={`${styles.card} ${styles.due}`} aria-labelledby="faellig">
      <h2 id="faellig">{words.dueTitle}</h2>
      <ul class={styles.dueList}>
        {shown.map((review) => (
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
      {hidden > 0 && (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            {words.moreDue(hidden)}
          </Button>
        </div>
      )}
    </section>
  );
}
