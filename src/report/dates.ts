import type { Day } from '../domain/assessment';
import { rowsOf } from './people';
import type { ReportModel, ReportRow } from './report-model';

/** A day in the plan: the Beginn or the Kontrolle of a measure. */
export interface PlanDate {
  kind: 'start' | 'review';
  day: Day;
  row: ReportRow;
}

const KINDS = ['start', 'review'] as const;

/** All days of the plan, or of the measures of one person, in the plan's order. */
export function datesOf(model: Pick<ReportModel, 'plan'>, person?: string): PlanDate[] {
  return rowsOf(model, person).flatMap((row) =>
    KINDS.flatMap((kind) => {
      const day = row[kind];
      return day === null ? [] : [{ kind, day, row }];
    }),
  );
}

/** Whether there is anything to put into a calendar. */
export function hasDates(model: Pick<ReportModel, 'plan'>, person?: string): boolean {
  return rowsOf(model, person).some(({ start, review }) => start !== null || review !== null);
}
