import type { EntryValue, Measure } from './assessment';
import type { ConflictSide, OpenConflict } from './conflicts';
import { isMeasure } from './entries';

/** What of a measure people may decide on its own. */
export const MEASURE_COLUMNS = [
  'text',
  'checkpointId',
  'priority',
  'responsible',
  'start',
  'review',
  'status',
] as const;

export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

/** The columns in which the sides differ. */
export function differingColumns(measures: readonly Measure[]): MeasureColumn[] {
  return MEASURE_COLUMNS.filter((column) =>
    measures.some((m) => m[column] !== measures[0]?.[column]),
  );
}

/** The sides of a conflict that are measures, without "removed". */
export function measureSides(sides: readonly ConflictSide[]): Measure[] {
  return sides.flatMap(({ value }) => (isMeasure(value) ? value : []));
}

/**
 * What most people would choose: where one side is empty, what the other wrote; else the later. Of
 * measures, column by column.
 */
export function proposalFor({ sides }: OpenConflict): EntryValue {
  const latestFirst = [...sides].sort((a, b) => b.stamp - a.stamp);
  const values = latestFirst.map(({ value }) => value);
  const [latest, ...older] = measureSides(latestFirst);
  if (!latest) return firstFilled(values);
  return mixMeasures([latest, ...older], (column, of) => firstFilled(of.map((m) => m[column])));
}

/** The first measure with what is chosen for each column in which they differ. */
export function mixMeasures(
  measures: readonly [Measure, ...Measure[]],
  choose: (column: MeasureColumn, of: readonly Measure[]) => Measure[MeasureColumn],
): Measure {
  const chosen = differingColumns(measures).map((column) => [column, choose(column, measures)]);
  const mixed: Measure = { ...measures[0], ...Object.fromEntries(chosen) };
  // The example belongs to the text.
  const source = measures.find(({ text }) => text === mixed.text);
  return source ? { ...mixed, exampleId: source.exampleId } : mixed;
}

function firstFilled<T>(values: readonly T[]): T {
  const filled = values.find((value) => value !== null && value !== '');
  return (filled ?? values[0]) as T;
}
