import type { Measure } from '../../../domain/assessment';
import type { Instrument } from '../../../domain/instrument';
import { isOpen } from '../../../domain/measure-status';
import { planWords as words } from '../../../i18n/de/plan';
import { Icon } from '../../components/icon';
import styles from './measures.module.css';
import { findOpenPoints } from './open-points';
import { type FocusWish, spotId } from './plan-focus';

interface Props {
  /** In the order shown. */
  measures: readonly Measure[];
  instrument: Instrument;
  focus: FocusWish;
}

/** More than this many jumps in one line help nobody; the next ones come up as these are filled. */
const MOST_JUMPS = 12;

/** Where somebody or a day is still missing; each leads to its field. Below the list, so that nothing moves above the field one fills. */
export function OpenPoints({ measures, instrument, focus }: Props) {
  const points = findOpenPoints(measures);
  if (points.length === 0) {
    const toDo = measures.some(({ status }) => isOpen(status));
    return (
      <p class={styles.complete}>
        <Icon name="check" />
        {toDo ? words.complete : words.allDone}
      </p>
    );
  }
  return (
    <section class={styles.open} aria-labelledby="noch-offen">
      <h3 id="noch-offen">{words.openTitle}</h3>
      <p class={styles.soft}>{words.openHint}</p>
      <ul>
        {points.map(({ point, measures: lacking }) => (
          <li key={point}>
            <span class={styles.point}>{words.openPoints[point]}:</span>
            {lacking.slice(0, MOST_JUMPS).map(({ measure, number }) => (
              <button
                key={measure.id}
                type="button"
                class={styles.jump}
                aria-label={words.fill(number, instrument.planColumns[point])}
                onClick={() => focus(spotId(measure.id, point))}
              >
                {words.number(number)}
              </button>
            ))}
            {lacking.length > MOST_JUMPS && (
              <span class={styles.soft}>{words.openMore(lacking.length - MOST_JUMPS)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
