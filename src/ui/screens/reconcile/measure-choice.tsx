import type { Measure } from '../../../domain/assessment';
import { isMeasure } from '../../../domain/entries';
import {
  differingColumns,
  MEASURE_COLUMNS,
  type MeasureColumn,
  measureSides,
  mixMeasures,
  proposalFor,
} from '../../../domain/proposal';
import { germanDay } from '../../../i18n/de/day';
import { planWords } from '../../../i18n/de/plan';
import { reconcileWords as words } from '../../../i18n/de/reconcile';
import { reportWords } from '../../../i18n/de/report';
import type { RoomProps } from '../assessment/room';
import type { CardProps } from './card-props';
import { Options } from './options';
import styles from './reconcile-screen.module.css';

type Instrument = RoomProps['instrument'];

/** A measure column by column, and whether it stays at all when somebody deleted it. */
export function MeasureChoice(props: CardProps) {
  const { conflict, index, value, instrument, onChoose } = props;
  const measures = measureSides(conflict.sides);
  const differing = differingColumns(measures);
  const same = MEASURE_COLUMNS.filter((column) => !differing.includes(column));
  const [first] = measures;
  if (!first) return null;
  const isRemovedSomewhere = measures.length < conflict.sides.length;
  return (
    <>
      {isRemovedSomewhere && <p>{words.removedOrNot}</p>}
      <dl class={styles.facts}>
        {same.map((column) => {
          const shown = shownIn(column, first, instrument);
          const isWorthIt = shown !== words.empty && column !== 'checkpointId';
          return (
            isWorthIt && (
              <div key={column}>
                <dt>{headOf(column, instrument)}</dt>
                <dd>{shown}</dd>
              </div>
            )
          );
        })}
      </dl>
      {isRemovedSomewhere && (
        <KeepOrRemove {...props} onKeep={() => onChoose(proposalFor(conflict))} />
      )}
      {isMeasure(value) &&
        differing.map((column) => (
          <Options
            key={column}
            name={`punkt-${index}-${column}`}
            legend={headOf(column, instrument)}
            options={distinct(props, column).map(({ of, sides, stamp }) => ({
              key: String(of[column]),
              label: words.sides(sides),
              stamp,
              shown: shownIn(column, of, instrument),
              checked: value[column] === of[column],
              onChoose: () => onChoose(withColumn(value, column, of, [first, ...measures])),
            }))}
          />
        ))}
    </>
  );
}

function KeepOrRemove({ index, value, onChoose, onKeep }: CardProps & { onKeep(): void }) {
  return (
    <Options
      name={`punkt-${index}-bleibt`}
      legend={words.keepOrRemove}
      options={[
        { key: 'keep', label: words.keep, shown: '', checked: value !== null, onChoose: onKeep },
        {
          key: 'remove',
          label: words.remove,
          shown: '',
          checked: value === null,
          onChoose: () => onChoose(null),
        },
      ]}
    />
  );
}

interface Distinct {
  of: Measure;
  /** Which sides say so, from 0. */
  sides: number[];
  stamp: number;
}

/** Each thing that is said in a column once, with the sides that say so. */
function distinct({ conflict: { sides } }: CardProps, column: MeasureColumn): Distinct[] {
  const found: Distinct[] = [];
  sides.forEach(({ value, stamp }, index) => {
    if (!isMeasure(value)) return;
    const same = found.find(({ of }) => of[column] === value[column]);
    if (same) same.sides.push(index);
    else found.push({ of: value, sides: [index], stamp });
  });
  return found;
}

function withColumn(
  value: Measure,
  column: MeasureColumn,
  chosen: Measure,
  measures: readonly [Measure, ...Measure[]],
): Measure {
  return mixMeasures(measures, (differing) =>
    differing === column ? chosen[column] : value[differing],
  );
}

function headOf(column: MeasureColumn, { planColumns }: Instrument): string {
  if (column === 'status') return planWords.status;
  if (column === 'text') return planColumns.measure;
  return column === 'checkpointId' ? planColumns.checkpoint : planColumns[column];
}

function shownIn(column: MeasureColumn, measure: Measure, instrument: Instrument): string {
  const value = measure[column];
  if (value === null || value === '') return words.empty;
  switch (column) {
    case 'priority':
      return measure.priority ? reportWords.priorities[measure.priority] : words.empty;
    case 'status':
      return reportWords.statuses[measure.status];
    case 'start':
    case 'review':
      return germanDay(String(value));
    case 'checkpointId':
      return instrument.checkpoints.find(({ id }) => id === value)?.title ?? String(value);
    default:
      return String(value);
  }
}
