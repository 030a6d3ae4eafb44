import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../domain/assessment';
import { isDay } from '../../../domain/day';
import { reviewBeforeStart } from '../../../domain/measure';
import { isOpen, isOverdue } from '../../../domain/measure-status';
import { germanDay } from '../../../i18n/de/day';
import { planWords as words } from '../../../i18n/de/plan';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { fieldName } from './field-name';
import styles from './fields.module.css';
import { FinishButton } from './finish-button';
import type { FieldProps } from './measure-props';
import { spotId } from './plan-focus';

interface Props extends FieldProps {
  column: 'start' | 'review';
}

type Reading = { day: Day | null } | { trouble: 'incompleteDay' | 'impossibleDay' };

/**
 * A day. While one types it, the field is empty or tells of the year 2: nothing of that is stored.
 * The field keeps what is being typed (it is written to only when the stored day changes), and says
 * so when it is left half filled.
 */
export function DateField({ measure, number, instrument, actions, column }: Props) {
  const ref = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<'incompleteDay' | 'impossibleDay' | null>(null);
  const stored = measure[column];
  const id = spotId(measure.id, column);
  const hintId = `${id}-hinweis`;

  useLayoutEffect(() => {
    const field = ref.current;
    if (field && field.value !== (stored ?? '')) field.value = stored ?? '';
    setTrouble(null);
  }, [stored]);

  function store(reading: Reading) {
    if ('trouble' in reading) return;
    setTrouble(null);
    if (reading.day !== stored) actions.change(measure.id, { [column]: reading.day });
  }

  /** Emptying the last part of a date makes no input event in Chromium, so leaving looks again. */
  function leave(field: HTMLInputElement) {
    const reading = readDay(field);
    store(reading);
    if ('trouble' in reading) setTrouble(reading.trouble);
  }

  return (
    <>
      <input
        ref={ref}
        id={id}
        type="date"
        // Without an end a year may have six digits, and typing does not stop after four.
        min="1900-01-01"
        max="2199-12-31"
        aria-label={fieldName(number, column, instrument)}
        aria-describedby={hintId}
        aria-invalid={trouble !== null}
        class={styles.field}
        onInput={({ currentTarget }) => store(readDay(currentTarget))}
        onBlur={({ currentTarget }) => leave(currentTarget)}
      />
      {/* The place is always there, so that a screen reader notices what appears in it. */}
      <span id={hintId} class={styles.hints} aria-live="polite">
        {trouble && (
          <span class={styles.hint}>
            {words[trouble]} {stored && words.storedDay(germanDay(stored))}
          </span>
        )}
        {!trouble && column === 'review' && <ReviewHints measure={measure} />}
      </span>
      {column === 'review' && <FinishButton measure={measure} number={number} actions={actions} />}
    </>
  );
}

function ReviewHints({ measure }: Pick<FieldProps, 'measure'>) {
  const today = useServices().today();
  const dueToday = measure.review === today && isOpen(measure.status);
  return (
    <>
      {isOverdue(measure, today) && (
        <span class={`${styles.hint} ${styles.overdue}`}>
          <Icon name="clock" />
          {words.overdue}
        </span>
      )}
      {dueToday && (
        <span class={styles.hint}>
          <Icon name="clock" />
          {words.dueToday}
        </span>
      )}
      {reviewBeforeStart(measure) && <span class={styles.hint}>{words.beforeStart}</span>}
    </>
  );
}

function readDay(field: HTMLInputElement): Reading {
  if (field.validity.badInput) return { trouble: 'incompleteDay' };
  if (field.value === '') return { day: null };
  return isDay(field.value) ? { day: field.value } : { trouble: 'impossibleDay' };
}
