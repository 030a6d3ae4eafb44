import { useId } from 'preact/hooks';
import { MAX_NAME, MAX_TEXT } from '../../../domain/limits';
import { MAX_BALLOTS } from '../../../domain/workshop/ballots';
import type { WorkshopDetails } from '../../../domain/workshop/workshop';
import { workshopDetailsWords as words } from '../../../i18n/de/workshop-details';
import form from '../../components/form.module.css';
import { GrowingText } from '../../components/growing-text';
import { DayField } from './day-field';
import { NumberField } from './number-field';
import styles from './prepare.module.css';

interface Props {
  details: WorkshopDetails;
  onChange(changed: Partial<WorkshopDetails>): void;
}

/** What is written down about a workshop, each with its label; nothing of it has to be filled in. */
export function DetailsFields({ details, onChange }: Props) {
  const id = useId();
  return (
    <div class={styles.fields}>
      <TextField
        id={`${id}-titel`}
        label={words.title}
        hint={words.titleHint}
        value={details.title}
        onText={(title) => onChange({ title })}
      />
      <div class={styles.pair}>
        <DayField
          id={`${id}-datum`}
          label={words.date}
          day={details.date}
          onDay={(date) => onChange({ date })}
        />
        <TextField
          id={`${id}-ort`}
          label={words.place}
          value={details.place}
          onText={(place) => onChange({ place })}
        />
      </div>
      <div class={form.form}>
        <label for={`${id}-gaeste`}>{words.invited}</label>
        <GrowingText
          id={`${id}-gaeste`}
          rows={2}
          maxLength={MAX_TEXT}
          value={details.invited}
          aria-describedby={`${id}-gaeste-hinweis`}
          onText={(invited) => onChange({ invited })}
        />
        <p id={`${id}-gaeste-hinweis`} class={form.hint}>
          {words.invitedHint}
        </p>
      </div>
      <NumberField
        id={`${id}-erwartet`}
        label={words.expected}
        hint={words.expectedHint}
        min={1}
        max={MAX_BALLOTS}
        first={details.expected}
        onNumber={(expected) => {
          if (expected !== 'bad') onChange({ expected });
        }}
      />
    </div>
  );
}

interface TextProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onText(text: string): void;
}

function TextField({ id, label, hint, value, onText }: TextProps) {
  return (
    <div class={form.form}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={MAX_NAME}
        value={value}
        {...(hint ? { 'aria-describedby': `${id}-hinweis` } : {})}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hinweis`} class={form.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
