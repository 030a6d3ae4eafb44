import { type Instrument, RATINGS } from '../../../domain/instrument';
import type { Progress } from '../../../domain/progress';
import { overviewWords as words } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { Light } from '../../components/light';
import styles from './overview-screen.module.css';

interface Props {
  progress: Progress;
  instrument: Instrument;
}

/** How often each light was given, with its full word; what is not rated is a count of its own. */
export function LightCounts({ progress, instrument }: Props) {
  const counts = [
    ...RATINGS.map((rating) => ({
      rating,
      label: instrument.scale[rating].label,
      count: progress.counts[rating],
    })),
    { rating: null, label: commonWords.notRated, count: progress.unrated.length },
  ].filter(({ count }) => count > 0);
  return (
    <div class={styles.counts}>
      <p>{words.summary(progress.rated, progress.total)}</p>
      <ul>
        {counts.map(({ rating, label, count }) => (
          <li key={label}>
            <Light rating={rating} />
            <span>
              <strong>{count}</strong> <span class="visually-hidden">× </span>
              {label}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
