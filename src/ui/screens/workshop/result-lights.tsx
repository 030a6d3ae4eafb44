import type { ComponentChildren } from 'preact';
import { RATINGS, type Rating } from '../../../domain/instrument';
import { resultWords as words } from '../../../i18n/de/workshop-result';
import { Light } from '../../components/light';
import styles from './result-lights.module.css';
import { useOpenWorkshop } from './use-workshops';

interface Props {
  checkpointId: string;
  rating: Rating | null;
  onAgree(rating: Rating | null): void;
  /** Stands between the question and the lights. */
  children: ComponentChildren;
}

const OPTIONS = [...RATINGS, null] as const;

/** The key of each light while the focus is in the group. */
const KEYS = ['1', '2', '3', '0'];

/** The joint light as a radio group; "Noch offen" takes it back. */
export function ResultLights({ checkpointId, rating, onAgree, children }: Props) {
  const { instrument } = useOpenWorkshop();

  function agreeByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = OPTIONS[KEYS.indexOf(event.key)];
    if (chosen === undefined) return;
    event.preventDefault();
    onAgree(chosen);
    const group = event.currentTarget as HTMLElement;
    group.querySelector<HTMLInputElement>(`input[value="${chosen ?? 'open'}"]`)?.focus();
  }

  return (
    <fieldset class={styles.field}>
      <legend class={styles.legend}>{words.agreeTitle}</legend>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the radios inside */}
      <div class={styles.options} onKeyDown={agreeByKey}>
        {OPTIONS.map((option) => (
          <label key={option} class={`${styles.option} ${styles[option ?? 'open']}`}>
            <input
              type="radio"
              name={`gemeinsam-${checkpointId}`}
              value={option ?? 'open'}
              checked={rating === option}
              onChange={() => onAgree(option)}
            />
            <Light rating={option} />
            <span class={styles.word}>{option ? instrument.scale[option].label : words.open}</span>
          </label>
        ))}
      </div>
      <p class={styles.keys}>{words.keys}</p>
    </fieldset>
  );
}
