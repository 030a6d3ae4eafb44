import type { Answer, Measure } from '../domain/assessment';
import type { InstrumentRef } from '../domain/instrument';

/** A measure of the worked example: days count from the day on which the example is opened. */
export interface WorkedMeasure extends Omit<Measure, 'start' | 'review'> {
  startInDays: number | null;
  reviewInDays: number | null;
}

/** A complete, fictitious self-assessment that a new user can open and delete. */
export interface WorkedExample {
  instrument: InstrumentRef;
  /** Name of the fictitious organisation. */
  name: string;
  /** By checkpoint id. */
  answers: Record<string, Answer>;
  /** In the order of the plan. */
  measures: WorkedMeasure[];
}
