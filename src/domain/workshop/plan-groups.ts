import type { Assessment, Measure } from '../assessment';
import type { Rating } from '../instrument';
import { offersForPlan } from '../progress';
import { answerTo } from '../rating';

export interface NumberedMeasure {
  measure: Measure;
  /** Its place in the plan as shown, from 1. */
  number: number;
}

/** A checkpoint with what is planned for it. */
export interface PlanGroup {
  checkpointId: string;
  rating: Rating | null;
  measures: NumberedMeasure[];
}

/** The red checkpoints, then the yellow ones, then the others as far as something is planned for them. */
export function planGroups(assessment: Assessment): PlanGroup[] {
  const asking = offersForPlan(assessment).map(({ checkpointId }) => checkpointId);
  const planned = assessment.measures.map(({ checkpointId }) => checkpointId);
  const others = [...assessment.checkpointIds, ...planned].filter((id) => planned.includes(id));
  let number = 0;
  return [...new Set([...asking, ...others])].map((checkpointId) => ({
    checkpointId,
    rating: answerTo(assessment, checkpointId).rating,
    measures: assessment.measures
      .filter((measure) => measure.checkpointId === checkpointId)
      .map((measure) => ({ measure, number: ++number })),
  }));
}

/** The measures in the order in which a workshop shows them: those for red checkpoints first. */
export function measuresAsPlanned(assessment: Assessment): Measure[] {
  return planGroups(assessment).flatMap(({ measures }) => measures.map(({ measure }) => measure));
}
