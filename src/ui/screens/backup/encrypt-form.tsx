import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LEAST_PASSWORD, passwordStrength } from '../../../domain/password-strength';
import { passwordWords as words } from '../../../i18n/de/password';
import { Button } from '../../components/button';
import { SaveResult } from '../../components/save-result';
import { useSaveBackup } from '../../use-save-backup';
import styles from './password.module.css';
import { PasswordField } from './password-field';

/** As the schema says. */
const MAX_HINT = 200;

type Problem = { field: 'password' | 'again' | 'hint'; text: string } | null;

interface Props {
  onSaved(): void;
  /** Whether somebody is about to save with a password. */
  onFilled(filled: boolean): void;
}

/** A password, twice, and a hint; then everything as an encrypted file. */
export function EncryptForm({ onSaved, onFilled }: Props) {
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [again, setAgain] = useState('');
  const [hint, setHint] = useState('');
  const [problem, setProblem] = useState<Problem>(null);
  const { saving, save, saveAnyway } = useSaveBackup(onSaved);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const third = useRef<HTMLInputElement>(null);
  const id = useId();

  const filled = password !== '' || again !== '';

  useEffect(() => onFilled(filled), [filled, onFilled]);

  // Nobody who looks at the screen later shall read it there.
  useEffect(() => {
    if (saving.kind !== 'saved') return;
    setPassword('');
    setAgain('');
    setShown(false);
  }, [saving.kind]);

  // Without https the browser has no cryptography to offer.
  if (!window.isSecureContext) return <p class={styles.soft}>{words.unavailable}</p>;

  function submit(event: Event) {
    event.preventDefault();
    const found = problemWith(password, again, hint);
    setProblem(found);
    if (found) ({ password: first, again: second, hint: third })[found.field].current?.focus();
    else save({ password, hint: hint.trim() });
  }

  /** What was wrong is being put right. */
  const typed = (set: (text: string) => void) => (text: string) => {
    set(text);
    setProblem(null);
  };

  const said = (field: 'password' | 'again' | 'hint') =>
    problem?.field === field ? problem.text : '';

  return (
    <form class={styles.form} onSubmit={submit}>
      <p>{words.text}</p>
      <PasswordField
        inputRef={first}
        label={words.password}
        value={password}
        autocomplete="new-password"
        onInput={typed(setPassword)}
        shown={shown}
        onShow={setShown}
        problem={said('password')}
        remark={words.strength[passwordStrength(password)]}
      />
      <PasswordField
        inputRef={second}
        label={words.again}
        value={again}
        autocomplete="new-password"
        onInput={typed(setAgain)}
        shown={shown}
        problem={said('again')}
      />
      <div class={styles.field}>
        <label for={id}>{words.hint}</label>
        <input
          ref={third}
          id={id}
          type="text"
          value={hint}
          maxLength={MAX_HINT}
          autocomplete="off"
          aria-describedby={`${id}-said`}
          aria-invalid={said('hint') !== '' || undefined}
          onInput={(event) => typed(setHint)(event.currentTarget.value)}
        />
        <p id={`${id}-said`} class={said('hint') ? styles.wrong : styles.soft}>
          {said('hint') || words.hintText}
        </p>
      </div>
      <p class={styles.said}>{words.nobody}</p>
      <div class={styles.actions}>
        <Button
          type="submit"
          look={filled ? 'primary' : 'secondary'}
          disabled={saving.kind === 'busy'}
        >
          {words.save}
        </Button>
      </div>
      <SaveResult saving={saving} onAnyway={saveAnyway} />
    </form>
  );
}

function problemWith(password: string, again: string, hint: string): Problem {
  if (['empty', 'short'].includes(passwordStrength(password))) {
    return { field: 'password', text: words.tooShort(LEAST_PASSWORD) };
  }
  if (password.normalize('NFC') !== again.normalize('NFC')) {
    return { field: 'again', text: words.unequal };
  }
  const told = hint.toLowerCase().includes(password.toLowerCase());
  return told ? { field: 'hint', text: words.hintIsPassword } : null;
}
