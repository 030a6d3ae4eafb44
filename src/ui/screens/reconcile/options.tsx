import type { ComponentChildren } from 'preact';
import { reconcileWords as words } from '../../../i18n/de/reconcile';
import styles from './reconcile-screen.module.css';

interface Option {
  key: string;
  label: string;
  /** When it was entered; see `ConflictSide`. */
  stamp?: number;
  shown: ComponentChildren;
  checked: boolean;
  onChoose(): void;
}

interface Props {
  name: string;
  legend: string;
  /** The heading above says the same. */
  hidesLegend?: boolean;
  options: readonly Option[];
}

/** The sides beside each other, one below the other where there is no room. */
export function Options({ name, legend, hidesLegend, options }: Props) {
  return (
    <fieldset class={styles.options}>
      <legend class={hidesLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map(({ key, label, stamp, shown, checked, onChoose }) => (
        <label key={key} class={styles.option}>
          <input type="radio" name={name} checked={checked} onChange={onChoose} />
          <span class={styles.side}>
            <span class={styles.label}>
              {label}
              {isTime(stamp) && <span class={styles.soft}> · {words.enteredOn(stamp)}</span>}
            </span>
            <span class={styles.shown}>{shown}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Stamps of records older than versions only count; between 2001 and 2096 they are moments. */
function isTime(stamp: number | undefined): stamp is number {
  return stamp !== undefined && stamp > 1e12 && stamp < 4e12;
}
