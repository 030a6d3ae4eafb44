import { workshopPlanWords as words } from '../../../i18n/de/workshop-plan';
import { Button } from '../../components/button';
import styles from './result-stage.module.css';
import { useStage } from './stage';
import { useOpenWorkshop } from './use-workshops';

/** Says so when the people in the room do not see the plan that is made, and shows it to them. */
export function PlanStage() {
  const { workshop } = useOpenWorkshop();
  const { stage, beamers, go } = useStage(workshop);
  const apart = stage.slide.kind !== 'plan' || stage.blank;
  return (
    <div role="status" class={styles.place}>
      {workshop.revealed && apart && beamers > 0 && (
        <p class={styles.said}>
          <span>{words.apart}</span>
          <Button onClick={() => go({ kind: 'plan' })}>{words.showPlan}</Button>
        </p>
      )}
    </div>
  );
}
