import type { Measure } from '../../../domain/assessment';
import type { Instrument, Rating } from '../../../domain/instrument';
import type { PlanActions } from './use-plan-actions';

/** What every field of a measure works with; the same fields stand in the table and on the cards. */
export interface FieldProps {
  measure: Measure;
  /** Its place in the plan as shown, from 1. */
  number: number;
  instrument: Instrument;
  actions: PlanActions;
}

/** One measure as it is shown, with all that its fields and buttons need. */
export interface MeasureProps extends FieldProps {
  /** The light of its checkpoint. */
  rating: Rating | null;
  /** How many measures are shown. */
  count: number;
  /** Moving makes sense in the own order only. */
  movable: boolean;
  /** The measure that takes the place when this one is deleted. */
  heir: Measure | undefined;
  /** The names of those responsible for the other measures. */
  namesBeside(measureId: string): string[];
  /** Says to screen readers what eyes see happen. */
  announce(message: string): void;
}

export interface MeasuresProps {
  instrument: Instrument;
  measures: MeasureProps[];
  headingId: string;
}
