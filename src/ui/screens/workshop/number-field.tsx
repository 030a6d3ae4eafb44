import { useState } from 'preact/hooks';
import { workshopDetailsWords as words } from '../../../i18n/de/workshop-details';
import form from '../../components/form.module.css';
import styles from './prepare.module.css';

interface Props {
  id: string;
  label: string;
  hint?: string;
  min: number;
  max: number;
  /** Shown when the field comes; later the field keeps what is typed. */
  first: number | null;
  /** What is typed by now; `'bad'` for anything that is no such number. */
  onNumber(number: number | null | 'bad'): void;
}

/** A whole number; typed as text, because number fields lose what they cannot read. */
export function NumberField({ id, label, hint, min, max, first, onNumber }: Props) {
  const [text, setText] = useState(first === null ? '' : String(first));
  const bad = readNumber(text, min, max) === 'bad';

  function type(typed: string) {
    setText(typed);
    onNumber(readNumber(typed, min, max));
  }

  return (
    <div class={form.form}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        class={styles.number}
        value={text}
        aria-describedby={`${id}-hinweis`}
        aria-invalid={bad}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <p id={`${id}-hinweis`} class={form.hint} aria-live="polite">
        {bad ? <span class={styles.bad}>{words.badNumber(min, max)}</span> : hint}
      </p>
    </div>
  );
}

function readNumber(text: string, min: number, max: number): number | null | 'bad' {
  const typed = text.trim();
  if (typed === '') return null;
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= min && number <= max ? number : 'bad';
}
