import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { passwordWords as words } from '../../../i18n/de/password';
import { Button } from '../../components/button';
import styles from './password.module.css';
import { PasswordField } from './password-field';

/** The refusal of a file that opens with a password. */
export type AsksForPassword = Error & { code: string; facts?: { hint?: string } };

export function asksForPassword(error: unknown): error is AsksForPassword {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'encrypted' || error.code === 'wrong-password')
  );
}

interface Props {
  file: File;
  error: AsksForPassword;
  /** The password that was given is being tried. */
  trying: boolean;
  onAnswer(password: string): void;
  onCancel(): void;
}

/** Asks for the password of an encrypted Sicherung, again and again until it fits. */
export function PasswordQuestion({ file, error, trying, onAnswer, onCancel }: Props) {
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [empty, setEmpty] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const headingId = useId();
  const hint = error.facts?.hint ?? '';
  const problem = problemOf();

  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (error.code === 'wrong-password') field.current?.focus();
  }, [error]);

  function problemOf(): string {
    if (empty) return words.missing;
    return !trying && error.code === 'wrong-password' ? words.wrong : '';
  }

  function answer(event: Event) {
    event.preventDefault();
    setEmpty(password === '');
    if (password === '') field.current?.focus();
    else onAnswer(password);
  }

  return (
    <form class={styles.form} aria-labelledby={headingId} onSubmit={answer}>
      <h3 ref={title} id={headingId} tabIndex={-1}>
        {words.askTitle}
      </h3>
      <p>{words.askText(file.name)}</p>
      {hint !== '' && (
        <p class={styles.said}>
          <strong>{words.hintIs}:</strong> {hint}
        </p>
      )}
      <PasswordField
        inputRef={field}
        label={words.password}
        value={password}
        autocomplete="off"
        onInput={setPassword}
        shown={shown}
        onShow={setShown}
        problem={problem}
      />
      <div class={styles.actions}>
        <Button type="submit" look="primary" disabled={trying}>
          {words.open}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <p role="status" class={styles.soft}>
        {trying && words.opening}
      </p>
      <p class={styles.soft}>{words.nobody}</p>
    </form>
  );
}
