import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { passwordWords as words } from '../../../i18n/de/password';
import styles from './password.module.css';

interface Props {
  label: string;
  value: string;
  autocomplete: 'off' | 'new-password';
  onInput(value: string): void;
  /** Whether what is typed can be seen. */
  shown: boolean;
  /** Without it another field has the switch. */
  onShow?(shown: boolean): void;
  /** What is wrong with it; "" for nothing. */
  problem?: string;
  /** Said below the field, e.g. how strong it is. */
  remark?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
}

/** A password that can be looked at while it is typed. */
export function PasswordField(props: Props) {
  const { label, value, autocomplete, onInput, shown, onShow } = props;
  const { problem = '', remark, inputRef } = props;
  const own = useRef<HTMLInputElement>(null);
  // The typings know a text field and a password field, but none that is now one, now the other.
  const type = (shown ? 'text' : 'password') as 'password';
  const id = useId();

  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <input
        ref={inputRef ?? own}
        id={id}
        type={type}
        value={value}
        autocomplete={autocomplete}
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={`${id}-said`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {onShow && (
        <label class={styles.show}>
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => onShow(event.currentTarget.checked)}
          />
          {words.show}
        </label>
      )}
      <p id={`${id}-said`} aria-live="polite" class={problem ? styles.wrong : styles.soft}>
        {problem || remark}
      </p>
    </div>
  );
}
