import type { PlanColumn } from '../../../domain/instrument';
import { planWords as words } from '../../../i18n/de/plan';
import { keepWhileSame } from '../../keep-while-same';
import { CheckpointField } from './checkpoint-field';
import { DateField } from './date-field';
import { MeasureButtons } from './measure-buttons';
import { PriorityField, ResponsibleField, StatusField, TextField } from './measure-fields';
import type { MeasureProps, MeasuresProps } from './measure-props';
import styles from './measure-table.module.css';
import { spotId } from './plan-focus';

const COLUMNS: readonly PlanColumn[] = [
  'checkpoint',
  'measure',
  'priority',
  'responsible',
  'start',
  'review',
];

/** The plan where there is room: the six columns, the status beside them. */
export function MeasureTable({ instrument, measures, headingId }: MeasuresProps) {
  return (
    <table class={styles.table} aria-labelledby={headingId}>
      <thead>
        <tr>
          <td class={styles.number} />
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class={`${styles.title} ${styles[column]}`}>
              {instrument.planColumns[column]}
            </th>
          ))}
          <th scope="col" class={`${styles.title} ${styles.status}`}>
            {words.status}
            <span class="visually-hidden">, {words.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map((props) => (
          <MeasureRow key={props.measure.id} {...props} />
        ))}
      </tbody>
    </table>
  );
}

const MeasureRow = keepWhileSame(function MeasureRow(props: MeasureProps) {
  const { measure, number } = props;
  return (
    <tr class={styles.row} data-status={measure.status}>
      <th scope="row" id={spotId(measure.id, 'head')} tabIndex={-1} class={styles.number}>
        <span class="visually-hidden">{words.number(number)}</span>
        <span aria-hidden="true">{number}</span>
      </th>
      <td>
        <CheckpointField {...props} />
      </td>
      <td>
        <TextField {...props} />
      </td>
      <td>
        <PriorityField {...props} />
      </td>
      <td>
        <ResponsibleField {...props} />
      </td>
      <td>
        <DateField {...props} column="start" />
      </td>
      <td>
        <DateField {...props} column="review" />
      </td>
      <td>
        <StatusField {...props} />
        <MeasureButtons {...props} />
      </td>
    </tr>
  );
});
