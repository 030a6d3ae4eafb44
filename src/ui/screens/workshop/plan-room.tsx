import { spotId } from '../plan/plan-focus';
import { BigPlan } from './big-plan';
import styles from './plan-room.module.css';
import { PlanStage } from './plan-stage';
import { Topics } from './topics';
import { WorkshopFrame } from './workshop-frame';

/** The room "Maßnahmenplan" of a workshop: the plan in big type, the parking lot beside it. */
export function PlanRoom() {
  function show(measureId: string) {
    const head = document.getElementById(spotId(measureId, 'head'));
    head?.scrollIntoView({ block: 'start' });
    head?.focus({ preventScroll: true });
  }

  return (
    <WorkshopFrame room="plan">
      <PlanStage />
      <div class={styles.room}>
        <div>
          <BigPlan />
        </div>
        <div class={styles.topics}>
          <Topics onShow={show} />
        </div>
      </div>
    </WorkshopFrame>
  );
}
