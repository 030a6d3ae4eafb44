import { useRef, useState } from 'preact/hooks';
import { backupWords as words } from '../../../i18n/de/backup';
import { previewWords } from '../../../i18n/de/backup-preview';
import { commonWords } from '../../../i18n/de/common';
import type { AppliedBackup, BackupPreview } from '../../backup-preview';
import { Button } from '../../components/button';
import { useIncomingFile } from '../../incoming-file';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { BackupPreviewList } from './backup-preview-list';
import styles from './backup-screen.module.css';
import { ImportProblem } from './import-problem';
import { type AsksForPassword, asksForPassword, PasswordQuestion } from './password-question';

type State =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'locked'; file: File; error: AsksForPassword; trying: boolean }
  | { kind: 'preview'; preview: BackupPreview }
  | { kind: 'applied'; applied: AppliedBackup };

/** Choose a file, see what is in it, agree. */
export function OpenBackup() {
  const { backup } = useServices();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  async function read(file: File | undefined, password?: string) {
    if (!file) return;
    if (password === undefined) setState({ kind: 'reading' });
    try {
      setState({ kind: 'preview', preview: await backup.read(file, password) });
    } catch (error) {
      if (asksForPassword(error)) setState({ kind: 'locked', file, error, trying: false });
      else setState({ kind: 'failed', error });
    }
    // The same file chosen again must be read again.
    if (input.current) input.current.value = '';
  }

  useIncomingFile(read, (problem) => setState({ kind: 'failed', error: problem }));

  /** The list goes away, and the button that was pressed in it. */
  function close(next: State) {
    title.current?.focus();
    setState(next);
  }

  return (
    <section class={styles.way} aria-labelledby="oeffnen">
      <h2 ref={title} id="oeffnen" tabIndex={-1}>
        {words.openTitle}
      </h2>
      <p>{words.openText}</p>
      <div>
        {/* The button below is its face: one control for everybody, in our words. */}
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
        <Button
          look={state.kind === 'preview' ? 'secondary' : 'primary'}
          disabled={state.kind === 'reading'}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
      </div>
      <p role="status">
        {state.kind === 'reading' && words.reading}
        {state.kind === 'applied' && previewWords.applied(state.applied.count)}
      </p>
      {state.kind === 'applied' && (
        <>
          {state.applied.undecided.map(({ id, name, points }) => (
            <p key={id}>
              {previewWords.undecided(name || commonWords.unnamed, points)}{' '}
              <a href={addressOf({ name: 'reconcile', id })}>{previewWords.reconcile}</a>
            </p>
          ))}
          <p>
            <a href="#/">{previewWords.toList}</a>
          </p>
        </>
      )}
      {state.kind === 'failed' && <ImportProblem error={state.error} />}
      {state.kind === 'locked' && (
        <PasswordQuestion
          {...state}
          onAnswer={(password) => {
            setState({ ...state, trying: true });
            read(state.file, password);
          }}
          onCancel={() => close({ kind: 'idle' })}
        />
      )}
      {state.kind === 'preview' && (
        <BackupPreviewList
          preview={state.preview}
          onApplied={(applied) => {
            close({ kind: 'applied', applied });
            // Who has just opened a Sicherung has one; when that cannot be noted, the reminder comes sooner.
            backup
              .keeping()
              .then((keeping) => keeping.remindLater())
              .catch(() => undefined);
          }}
          onCancel={() => close({ kind: 'idle' })}
        />
      )}
    </section>
  );
}
