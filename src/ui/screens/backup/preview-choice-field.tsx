import { useId } from 'preact/hooks';
import { previewWords as words } from '../../../i18n/de/backup-preview';
import styles from './backup-preview.module.css';

interface Props<T extends string> {
  /** Of what is chosen about. */
  name: string;
  choice: T;
  choices: readonly T[];
  labels: Record<T, string>;
  /** What the choice would do. */
  effect: string;
  onChoose(choice: T): void;
}

/** What shall become of one thing in the file; nothing where there is nothing to choose. */
export function PreviewChoiceField<T extends string>(props: Props<T>) {
  const { name, choice, choices, labels, effect, onChoose } = props;
  const id = useId();
  if (choices.length < 2) return null;
  return (
    <div class={styles.choice}>
      <label for={id} aria-label={words.choiceFor(name)}>
        {words.choice}
      </label>
      <select
        id={id}
        value={choice}
        aria-describedby={`${id}-effect`}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {labels[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-effect`} class={styles.effect} aria-live="polite">
        {effect}
      </p>
    </div>
  );
}
