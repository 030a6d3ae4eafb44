import type { ComponentChildren } from 'preact';
import { planWords } from '../../../i18n/de/plan';
import { keepWhileSame } from '../../keep-while-same';
import { DateField } from '../plan/date-field';
import { MeasureButtons } from '../plan/measure-buttons';
import { PriorityField, ResponsibleField, TextField } from '../plan/measure-fields';
import type { MeasureProps } from '../plan/measure-props';
import { type FocusSpot, spotId } from '../plan/plan-focus';
import styles from './big-measure.module.css';

/** The attribute that says which measure an element is. */
export const MEASURE = 'data-measure';

interface Props extends MeasureProps {
  /** For reading, too, and without a way to delete what everybody looks at. */
  beamer: boolean;
}

/** One measure: what to do in big letters, and below it how much it matters, who cares, from when, and when to look. */
export const BigMeasure = keepWhileSame(function BigMeasure({ beamer, ...props }: Props) {
  const { measure, number, instrument } = props;
  const { planColumns: labels } = instrument;
  return (
    <li class={styles.measure} data-status={measure.status} {...{ [MEASURE]: measure.id }}>
      <div class={styles.head}>
        <h4 id={spotId(measure.id, 'head')} tabIndex={-1}>
          {planWords.number(number)}
        </h4>
        {!beamer && <MeasureButtons {...props} />}
      </div>
      <div class={styles.text}>
        <TextField {...props} />
      </div>
      <div class={styles.cells}>
        <Cell {...props} spot="priority" label={labels.priority}>
          <PriorityField {...props} />
        </Cell>
        <Cell {...props} spot="responsible" label={labels.responsible}>
          <ResponsibleField {...props} />
        </Cell>
        <Cell {...props} spot="start" label={labels.start}>
          <DateField {...props} column="start" />
        </Cell>
        <Cell {...props} spot="review" label={labels.review}>
          <DateField {...props} column="review" />
        </Cell>
      </div>
    </li>
  );
});

interface CellProps extends MeasureProps {
  spot: FocusSpot;
  label: string;
  children: ComponentChildren;
}

function Cell({ measure, spot, label, children }: CellProps) {
  return (
    <div class={styles.cell}>
      <label for={spotId(measure.id, spot)}>{label}</label>
      {children}
    </div>
  );
}
