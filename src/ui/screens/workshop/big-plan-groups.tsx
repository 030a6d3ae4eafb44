import { useCallback, useState } from 'preact/hooks';
import { responsibleNames } from '../../../domain/measure';
import { offersForPlan } from '../../../domain/progress';
import { planWords } from '../../../i18n/de/plan';
import { workshopPlanWords as words } from '../../../i18n/de/workshop-plan';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import type { RoomProps } from '../assessment/room';
import { AddMeasureDialog } from '../plan/add-measure-dialog';
import { OpenPoints } from '../plan/open-points-list';
import { PlanCounter } from '../plan/plan-counter';
import { spotId, useFocusWish } from '../plan/plan-focus';
import { LIST_HEADING, usePlanActions } from '../plan/use-plan-actions';
import styles from './big-plan.module.css';
import { BigPlanGroup } from './big-plan-group';
import { planGroups } from './plan-groups';

/** The red and yellow checkpoints in their order, each with what is planned, and what is still missing. */
export function BigPlanGroups({ assessment, instrument }: RoomProps) {
  const { store } = useServices();
  const focus = useFocusWish();
  const actions = usePlanActions(assessment.id, focus);
  const [news, announce] = useState('');
  /** The checkpoints the dialog offers; `null` while it is closed. */
  const [adding, setAdding] = useState<string[] | null>(null);
  // Asked when a field gets the focus, so it may stay the same function for ever.
  const namesBeside = useCallback(
    (measureId: string) => {
      const record = store.current.peek();
      const others = record?.measures.filter(({ id }) => id !== measureId) ?? [];
      return record ? responsibleNames({ ...record, measures: others }) : [];
    },
    [store],
  );

  const groups = planGroups(assessment);
  const shown = groups.flatMap(({ measures }) => measures.map(({ measure }) => measure));
  const asking = offersForPlan(assessment).length;
  const others = instrument.checkpoints
    .map(({ id }) => id)
    .filter((id) => groups.every(({ checkpointId }) => checkpointId !== id));

  return (
    <section class={styles.section} aria-labelledby={LIST_HEADING}>
      <div>
        <h2 id={LIST_HEADING} tabIndex={-1}>
          {words.title}
        </h2>
        {shown.length > 0 ? (
          <PlanCounter measures={shown} />
        ) : (
          <p class={styles.soft}>{asking > 0 ? words.lead : words.allGreen}</p>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {news}
      </p>
      {groups.map((group) => (
        <BigPlanGroup
          key={group.checkpointId}
          group={group}
          shown={shown}
          onAdd={() => setAdding([group.checkpointId])}
          {...{ instrument, actions, namesBeside, announce }}
        />
      ))}
      {others.length > 0 && (
        <div>
          <Button onClick={() => setAdding(others)}>
            <Icon name="plus" />
            {planWords.addElsewhere}
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <OpenPoints
          measures={shown}
          onAdd={(checkpointId) => setAdding([checkpointId])}
          {...{ assessment, instrument, focus }}
        />
      )}
      {adding && (
        <AddMeasureDialog
          assessment={assessment}
          instrument={instrument}
          checkpointIds={adding}
          onClose={() => setAdding(null)}
          onAdd={(checkpointId, example) => {
            setAdding(null);
            actions.add(checkpointId, example);
          }}
          onShow={(measureId) => {
            setAdding(null);
            focus(spotId(measureId, 'head'));
          }}
        />
      )}
    </section>
  );
}
