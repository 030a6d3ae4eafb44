import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../domain/assessment';
import { isDay } from '../../../domain/day';
import { germanDay } from '../../../i18n/de/day';
import { workshopDetailsWords as words } from '../../../i18n/de/workshop-details';
import form from '../../components/form.module.css';

interface Props {
  id: string;
  label: string;
  day: Day | null;
  onDay(day: Day | null): void;
}

/**
 * A day. The field keeps what is being typed: while it is half filled it reads as empty or as the year 2, and nothing of
 * that is stored.
 */
export function DayField({ id, label, day, onDay }: Props) {
  const ref = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<'incompleteDay' | 'impossibleDay' | null>(null);

  useLayoutEffect(() => {
    const field = ref.current;
    if (field && field.value !== (day ?? '')) field.value = day ?? '';
    setTrouble(null);
  }, [day]);

  /** Answers why nothing could be stored. */
  function store({ validity, value }: HTMLInputElement) {
    if (validity.badInput) return 'incompleteDay';
    if (value !== '' && !isDay(value)) return 'impossibleDay';
    setTrouble(null);
    const typed = value || null;
    if (typed !== day) onDay(typed);
    return null;
  }

  return (
    <div class={form.form}>
      <label for={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        type="date"
        // Without an end a year may have six digits, and typing does not stop after four.
        min="1900-01-01"
        max="2199-12-31"
        aria-describedby={`${id}-hinweis`}
        aria-invalid={trouble !== null}
        onInput={({ currentTarget }) => store(currentTarget)}
        // Emptying the last part of a date makes no input event in Chromium, so leaving looks again.
        onBlur={({ currentTarget }) => setTrouble(store(currentTarget))}
      />
      {/* The place is always there, so that a screen reader notices what appears in it. */}
      <p id={`${id}-hinweis`} class={form.hint} aria-live="polite">
        {trouble &&
          [words[trouble], day && words.storedDay(germanDay(day))].filter(Boolean).join(' ')}
      </p>
    </div>
  );
}
