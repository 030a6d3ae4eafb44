import { useCallback, useState } from 'preact/hooks';
import type { PlanOrder } from '../../../domain/assessment';
import { responsibleNames } from '../../../domain/measure';
import { orderMeasures } from '../../../domain/plan-order';
import { answerTo } from '../../../domain/rating';
import { planWords as words } from '../../../i18n/de/plan';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { useMediaQuery } from '../../use-media-query';
import type { RoomProps } from '../assessment/room';
import { MeasureCards } from './measure-cards';
import type { MeasureProps } from './measure-props';
import { MeasureTable } from './measure-table';
import styles from './measures.module.css';
import { OpenPoints } from './open-points-list';
import { PlanCounter } from './plan-counter';
import { type FocusWish, useFocusThroughRedraw } from './plan-focus';
import { useHeldOrder } from './use-held-order';
import { LIST_HEADING, type PlanActions } from './use-plan-actions';

interface Props extends RoomProps {
  actions: PlanActions;
  focus: FocusWish;
  /** Without a checkpoint the person chooses one. */
  onAdd(checkpointId?: string): void;
}

const ORDERS: readonly PlanOrder[] = ['own', 'priority', 'checkpoint', 'date'];
const ORDER_ID = 'reihenfolge';

/** The measures in the chosen order, editable in place: a table on a laptop, cards on a phone. */
export function Measures({ assessment, instrument, actions, focus, onAdd }: Props) {
  const { store } = useServices();
  const [news, announce] = useState('');
  const wide = useMediaQuery('(min-width: 64rem)');
  useFocusThroughRedraw(wide);

  const { measures, planOrder, checkpointIds } = assessment;
  // Asked when a field gets the focus, so it may stay the same function for ever.
  const namesBeside = useCallback(
    (measureId: string) => {
      const record = store.current.peek();
      const others = record?.measures.filter(({ id }) => id !== measureId) ?? [];
      return record ? responsibleNames({ ...record, measures: others }) : [];
    },
    [store],
  );
  const order = useHeldOrder(orderMeasures(measures, planOrder, checkpointIds), planOrder);
  const shown = order.shown.map(
    (measure, index): MeasureProps => ({
      measure,
      number: index + 1,
      count: order.shown.length,
      heir: order.shown[index + 1] ?? order.shown[index - 1],
      movable: planOrder === 'own' && measures.length > 1,
      rating: answerTo(assessment, measure.checkpointId).rating,
      namesBeside,
      instrument,
      actions,
      announce,
    }),
  );
  const Layout = wide ? MeasureTable : MeasureCards;

  return (
    <section class={styles.section} aria-labelledby={LIST_HEADING}>
      <div class={styles.bar}>
        <div>
          <h2 id={LIST_HEADING} tabIndex={-1}>
            {words.listTitle}
          </h2>
          {measures.length > 0 && <PlanCounter measures={measures} />}
        </div>
        {measures.length > 1 && (
          <label class={styles.order}>
            {words.order}
            <select
              id={ORDER_ID}
              value={planOrder}
              onChange={({ currentTarget }) => {
                const chosen = ORDERS.find((known) => known === currentTarget.value);
                if (chosen) actions.sort(chosen);
              }}
            >
              {ORDERS.map((known) => (
                <option key={known} value={known}>
                  {words.orders[known]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {news}
      </p>
      {measures.length === 0 ? (
        <p class={styles.empty}>
          <strong>{words.empty}</strong> {words.emptyHint}
        </p>
      ) : (
        <>
          {/* The button belongs to the list: a list sorted on the way to it would take it away. */}
          <div {...order.handlers} class={styles.list}>
            {order.stale && (
              <p class={styles.stale}>
                {words.held}{' '}
                <Button
                  look="quiet"
                  onClick={() => {
                    order.release();
                    focus(ORDER_ID);
                  }}
                >
                  {words.sortNow}
                </Button>
              </p>
            )}
            <Layout instrument={instrument} measures={shown} headingId={LIST_HEADING} />
          </div>
          <div>
            <Button onClick={() => onAdd()}>
              <Icon name="plus" />
              {words.add}
            </Button>
          </div>
          <OpenPoints
            assessment={assessment}
            measures={order.shown}
            focus={focus}
            instrument={instrument}
            onAdd={onAdd}
          />
        </>
      )}
    </section>
  );
}
