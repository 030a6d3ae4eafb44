import { useState } from 'preact/hooks';
import type { MeasureStatus, Priority } from '../../../domain/assessment';
import { MAX_NAME, MAX_TEXT } from '../../../domain/limits';
import { planWords as words } from '../../../i18n/de/plan';
import { reportWords } from '../../../i18n/de/report';
import { GrowingText } from '../../components/growing-text';
import { fieldName } from './field-name';
import styles from './fields.module.css';
import type { FieldProps, MeasureProps } from './measure-props';
import { spotId } from './plan-focus';

const PRIORITIES: readonly Priority[] = [1, 2, 3];
const STATUSES: readonly MeasureStatus[] = ['open', 'running', 'done', 'dropped'];

export function TextField({ measure, number, instrument, actions }: FieldProps) {
  return (
    <GrowingText
      id={spotId(measure.id, 'measure')}
      aria-label={fieldName(number, 'measure', instrument)}
      class={styles.field}
      rows={1}
      maxLength={MAX_TEXT}
      placeholder={words.textPlaceholder}
      value={measure.text}
      onText={(text) => actions.change(measure.id, { text })}
    />
  );
}

export function PriorityField({ measure, number, instrument, actions }: FieldProps) {
  return (
    <span class={styles.choice}>
      <select
        id={spotId(measure.id, 'priority')}
        aria-label={fieldName(number, 'priority', instrument)}
        class={styles.field}
        value={measure.priority ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const priority = PRIORITIES.find((known) => String(known) === value) ?? null;
          actions.change(measure.id, { priority });
        }}
      >
        <option value="">{words.noPriority}</option>
        {PRIORITIES.map((priority) => (
          <option key={priority} value={priority}>
            {reportWords.priorities[priority]}
          </option>
        ))}
      </select>
    </span>
  );
}

export function StatusField({ measure, number, instrument, actions }: FieldProps) {
  return (
    <span class={styles.choice}>
      <select
        id={spotId(measure.id, 'status')}
        aria-label={fieldName(number, 'status', instrument)}
        class={styles.field}
        value={measure.status}
        onChange={({ currentTarget: { value } }) => {
          const status = STATUSES.find((known) => known === value);
          if (status) actions.change(measure.id, { status });
        }}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {reportWords.statuses[status]}
          </option>
        ))}
      </select>
    </span>
  );
}

type ResponsibleProps = FieldProps & Pick<MeasureProps, 'namesBeside'>;

export function ResponsibleField(props: ResponsibleProps) {
  const { measure, number, instrument, actions, namesBeside } = props;
  // Only the field in use needs the list of names; in a long plan it would stand there by the hundred.
  const [inUse, setInUse] = useState(false);
  const listId = `${spotId(measure.id, 'responsible')}-namen`;
  return (
    <>
      <input
        id={spotId(measure.id, 'responsible')}
        type="text"
        aria-label={fieldName(number, 'responsible', instrument)}
        class={styles.field}
        maxLength={MAX_NAME}
        autoComplete="off"
        list={listId}
        value={measure.responsible}
        onFocus={() => setInUse(true)}
        onBlur={() => setInUse(false)}
        onInput={({ currentTarget }) =>
          actions.change(measure.id, { responsible: currentTarget.value })
        }
      />
      <datalist id={listId}>
        {inUse && namesBeside(measure.id).map((name) => <option key={name} value={name} />)}
      </datalist>
    </>
  );
}
