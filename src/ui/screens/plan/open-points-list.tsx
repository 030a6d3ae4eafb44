import type { Measure } from '../../../domain/assessment';
import { isOpen } from '../../../domain/measure-status';
import { offersForPlan } from '../../../domain/progress';
import { planWords as words } from '../../../i18n/de/plan';
import { reportWords } from '../../../i18n/de/report';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import type { RoomProps } from '../assessment/room';
import styles from './measures.module.css';
import { type EmptyColumn, findOpenPoints, type OpenPoint } from './open-points';
import { type FocusWish, spotId } from './plan-focus';

interface Props extends RoomProps {
  /** In the order shown. */
  measures: readonly Measure[];
  focus: FocusWish;
  onAdd(checkpointId: string): void;
}

/** More than this many jumps in one line help nobody; the next ones come up as these are filled. */
const MOST_JUMPS = 12;

/** What keeps the plan from being ready; each leads to where it is put right. Below the list, so that nothing moves above the field one fills. */
export function OpenPoints({ assessment, measures, instrument, focus, onAdd }: Props) {
  const points = findOpenPoints(measures, useServices().today());
  const bareRed = offersForPlan(assessment).filter(
    (offer) => offer.rating === 'red' && offer.measures === 0,
  );
  if (points.length === 0 && bareRed.length === 0) {
    const toDo = measures.some(({ status }) => isOpen(status));
    return (
      <p class={styles.complete}>
        <Icon name="check" />
        {toDo ? words.complete : words.allDone}
      </p>
    );
  }

  function jumpName(point: OpenPoint, number: number): string {
    return isColumn(point)
      ? words.fill(number, instrument.planColumns[point])
      : words.look(words.openPoints[point], words.number(number));
  }

  return (
    <section class={styles.open} aria-labelledby="noch-offen">
      <h3 id="noch-offen">{words.openTitle}</h3>
      <p class={styles.soft}>{words.openHint}</p>
      <ul>
        {bareRed.length > 0 && (
          <li>
            <span class={styles.point}>{words.bareRed}:</span>
            {bareRed.map(({ checkpointId }) => {
              const place = instrument.checkpoints.findIndex(({ id }) => id === checkpointId);
              const checkpoint = instrument.checkpoints[place];
              if (!checkpoint) return null;
              const name = reportWords.checkpoint(place + 1, checkpoint.title);
              return (
                <button
                  key={checkpointId}
                  type="button"
                  class={styles.jump}
                  aria-label={words.look(words.bareRed, name)}
                  onClick={() => onAdd(checkpointId)}
                >
                  {name}
                </button>
              );
            })}
          </li>
        )}
        {points.map(({ point, measures: lacking }) => (
          <li key={point}>
            <span class={styles.point}>{words.openPoints[point]}:</span>
            {lacking.slice(0, MOST_JUMPS).map(({ measure, number }) => (
              <button
                key={measure.id}
                type="button"
                class={styles.jump}
                aria-label={jumpName(point, number)}
                onClick={() => focus(spotId(measure.id, isColumn(point) ? point : 'review'))}
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

function isColumn(point: OpenPoint): point is EmptyColumn {
  return point !== 'overdue' && point !== 'beforeStart';
}
