import type { ComponentChildren } from 'preact';
import { planWords as words } from '../../../i18n/de/plan';
import { keepWhileSame } from '../../keep-while-same';
import { CheckpointField } from './checkpoint-field';
import { DateField } from './date-field';
import { MeasureButtons } from './measure-buttons';
import styles from './measure-cards.module.css';
import { PriorityField, ResponsibleField, StatusField, TextField } from './measure-fields';
import type { MeasureProps, MeasuresProps } from './measure-props';
import { type FocusSpot, spotId } from './plan-focus';

/** The plan where there is little room: one card for each measure. */
export function MeasureCards({ measures, headingId }: MeasuresProps) {
  return (
    <ol class={styles.cards} aria-labelledby={headingId}>
      {measures.map((props) => (
        <MeasureCard key={props.measure.id} {...props} />
      ))}
    </ol>
  );
}

const MeasureCard = keepWhileSame(function MeasureCard(props: MeasureProps) {
  const { measure, number, instrument } = props;
  const { planColumns: labels } = instrument;
  return (
    <li class={styles.card} data-status={measure.status}>
      <div class={styles.head}>
        <h3 id={spotId(measure.id, 'head')} tabIndex={-1}>
          {words.number(number)}
        </h3>
        <MeasureButtons {...props} />
      </div>
      <Cell {...props} spot="checkpoint" label={labels.checkpoint} wide>
        <CheckpointField {...props} />
      </Cell>
      <Cell {...props} spot="measure" label={labels.measure} wide>
        <TextField {...props} />
      </Cell>
      <Cell {...props} spot="responsible" label={labels.responsible} wide>
        <ResponsibleField {...props} />
      </Cell>
      <Cell {...props} spot="priority" label={labels.priority}>
        <PriorityField {...props} />
      </Cell>
      <Cell {...props} spot="status" label={words.status}>
        <StatusField {...props} />
      </Cell>
      <Cell {...props} spot="start" label={labels.start}>
        <DateField {...props} column="start" />
      </Cell>
      <Cell {...props} spot="review" label={labels.review}>
        <DateField {...props} column="review" />
      </Cell>
    </li>
  );
});

interface CellProps extends MeasureProps {
  spot: FocusSpot;
  label: string;
  wide?: boolean;
  children: ComponentChildren;
}

function Cell({ measure, spot, label, wide = false, children }: CellProps) {
  return (
    <div class={`${styles.cell} ${wide ? styles.wide : ''}`}>
      <label for={spotId(measure.id, spot)}>{label}</label>
      {children}
    </div>
  );
}
