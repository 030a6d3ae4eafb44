import type { Assessment, Day, Instant, Measure, PlanOrder } from './assessment';
import { isDay } from './day';
import { MAX_MEASURES } from './limits';

/** A measure without decisions: no priority, nobody named, no dates. */
export function newMeasure(
  id: string,
  checkpointId: string,
  text = '',
  exampleId: string | null = null,
): Measure {
  return {
    id,
    checkpointId,
    text,
    priority: null,
    responsible: '',
    start: null,
    review: null,
    status: 'open',
    exampleId,
  };
}

export function isPlanFull(assessment: Assessment): boolean {
  return assessment.measures.length >= MAX_MEASURES;
}

/**
 * Puts a measure at `index` of the own order, at the end without one. A known id is not added
 * twice, and a full plan takes none (a backup of it could not be read).
 */
export function addMeasure(
  assessment: Assessment,
  measure: Measure,
  now: Instant,
  index = assessment.measures.length,
): Assessment {
  if (isPlanFull(assessment)) return assessment;
  if (assessment.measures.some((known) => known.id === measure.id)) return assessment;
  const { measures } = assessment;
  return withMeasures(
    assessment,
    [...measures.slice(0, index), measure, ...measures.slice(index)],
    now,
  );
}

/**
 * Changes some columns of a measure; without such a measure nothing happens. A date field reports
 * "0002-11-20" while a year is being typed: what is no day of the calendar is left out.
 */
export function changeMeasure(
  assessment: Assessment,
  measureId: string,
  wanted: Partial<Omit<Measure, 'id'>>,
  now: Instant,
): Assessment {
  const change = withRealDays(wanted);
  const known = assessment.measures.some((measure) => measure.id === measureId);
  if (!known || Object.keys(change).length === 0) return assessment;
  const measures = assessment.measures.map((measure) =>
    measure.id === measureId ? { ...measure, ...change } : measure,
  );
  return withMeasures(assessment, measures, now);
}

function withRealDays(wanted: Partial<Omit<Measure, 'id'>>): Partial<Omit<Measure, 'id'>> {
  const { start, review, ...rest } = wanted;
  return {
    ...rest,
    ...(isDayOrNone(start) && { start }),
    ...(isDayOrNone(review) && { review }),
  };
}

function isDayOrNone(value: Day | null | undefined): value is Day | null {
  return value === null || (value !== undefined && isDay(value));
}

export function removeMeasure(assessment: Assessment, measureId: string, now: Instant): Assessment {
  const measures = assessment.measures.filter((measure) => measure.id !== measureId);
  return measures.length === assessment.measures.length
    ? assessment
    : withMeasures(assessment, measures, now);
}

/** Moves a measure by so many places in the own order, stopping at the ends. */
export function moveMeasure(
  assessment: Assessment,
  measureId: string,
  by: number,
  now: Instant,
): Assessment {
  const from = assessment.measures.findIndex((measure) => measure.id === measureId);
  const measure = assessment.measures[from];
  if (!measure) return assessment;
  const to = Math.min(Math.max(from + by, 0), assessment.measures.length - 1);
  if (to === from) return assessment;
  const rest = assessment.measures.filter((other) => other !== measure);
  const measures = [...rest.slice(0, to), measure, ...rest.slice(to)];
  return withMeasures(assessment, measures, now);
}

/** How the plan is sorted is a view, not an entry: `updatedAt` stays. */
export function setPlanOrder(assessment: Assessment, planOrder: PlanOrder): Assessment {
  return assessment.planOrder === planOrder ? assessment : { ...assessment, planOrder };
}

/** The names already used, without repetition, in the order of first use. */
export function responsibleNames(assessment: Assessment): string[] {
  const names = assessment.measures.map((measure) => measure.responsible.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

/** True when the Kontrolle lies before the start; a hint for the person, never a wall. */
export function reviewBeforeStart(measure: Measure): boolean {
  return measure.start !== null && measure.review !== null && measure.review < measure.start;
}

function withMeasures(assessment: Assessment, measures: Measure[], now: Instant): Assessment {
  return { ...assessment, measures, updatedAt: now };
}
