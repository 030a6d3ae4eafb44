import { useCallback, useState } from 'preact/hooks';
import { responsibleNames } from '../../../domain/measure';
import { offersForPlan } from '../../../domain/progress';
import { measuresAsPlanned, planGroups } from '../../../domain/workshop/plan-groups';
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
import { BareCheckpoint } from './bare-checkpoint';
import { MEASURE } from './big-measure';
import styles from './big-plan.module.css';
import { BigPlanGroup } from './big-plan-group';
import { useStage } from './stage';
import { useOpenWorkshop } from './use-workshops';

interface Props extends RoomProps {
  beamer: boolean;
}

/** The red and yellow checkpoints in their order, each with what is planned, and what is still missing. */
export function BigPlanGroups({ assessment, instrument, beamer }: Props) {
  const { store } = useServices();
  const { pointAt } = useStage(useOpenWorkshop().workshop);
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
  const shown = measuresAsPlanned(assessment);
  // A card for each that is still empty would take the place of what is being written.
  const drawn = beamer ? groups.filter(({ measures }) => measures.length > 0) : groups;
  const bare = beamer ? groups.filter(({ measures }) => measures.length === 0) : [];
  const asking = offersForPlan(assessment).length;
  const others = instrument.checkpoints
    .map(({ id }) => id)
    .filter((id) => groups.every(({ checkpointId }) => checkpointId !== id));

  return (
    <section
      class={styles.section}
      aria-labelledby={LIST_HEADING}
      onFocusIn={({ target }) => {
        const item = target instanceof Element ? target.closest(`[${MEASURE}]`) : null;
        if (item) pointAt(item.getAttribute(MEASURE) ?? '');
      }}
    >
      <div>
        {!beamer && (
          <h2 id={LIST_HEADING} tabIndex={-1}>
            {words.title}
          </h2>
        )}
        {shown.length > 0 ? (
          <PlanCounter measures={shown} />
        ) : (
          <p class={styles.soft}>{asking > 0 ? words.lead : words.allGreen}</p>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {news}
      </p>
      {drawn.map((group) => (
        <BigPlanGroup
          key={group.checkpointId}
          group={group}
          shown={shown}
          onAdd={() => setAdding([group.checkpointId])}
          {...{ beamer, instrument, actions, namesBeside, announce }}
        />
      ))}
      {bare.length > 0 && (
        <ul class={styles.bare} aria-label={words.bare}>
          {bare.map(({ checkpointId, rating }) => (
            <BareCheckpoint
              key={checkpointId}
              {...{ instrument, checkpointId, rating }}
              onAdd={() => setAdding([checkpointId])}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && !beamer && (
        <div>
          <Button onClick={() => setAdding(others)}>
            <Icon name="plus" />
            {planWords.addElsewhere}
          </Button>
        </div>
      )}
      {shown.length > 0 && !beamer && (
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
