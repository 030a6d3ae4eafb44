import { useEffect, useRef, useState } from 'preact/hooks';
import { backupWords as words } from '../../../i18n/de/backup';
import { previewWords } from '../../../i18n/de/backup-preview';
import { workshopPreviewWords } from '../../../i18n/de/backup-preview-workshops';
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
export function OpenBackup({ isTarget }: { isTarget: boolean }) {
  const { backup } = useServices();
  const [state, setState] = useState<State>({ kind: 'idle' });
  /** So many were begun or given up; only the latest may say something. */
  const readings = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const outcome = useRef<HTMLDivElement>(null);

  async function read(file: File | undefined, password?: string) {
    if (!file) return;
    readings.current += 1;
    const reading = readings.current;
    if (password === undefined) setState({ kind: 'reading' });
    const next = await backup.read(file, password).then(
      (preview): State => ({ kind: 'preview', preview }),
      (error: unknown): State =>
        asksForPassword(error)
          ? { kind: 'locked', file, error, trying: false }
          : { kind: 'failed', error },
    );
    // Given up meanwhile, or another file was chosen.
    if (reading === readings.current) setState(next);
    // The same file chosen again must be read again.
    if (input.current) input.current.value = '';
  }

  // Whoever comes to open a Sicherung begins here.
  useEffect(() => {
    if (!isTarget) return;
    title.current?.focus({ preventScroll: true });
    title.current?.parentElement?.scrollIntoView();
  }, [isTarget]);

  // Not the heading: on a phone what is to be decided now would lie below the screen.
  useEffect(() => {
    if (state.kind !== 'applied') return;
    outcome.current?.focus({ preventScroll: true });
    outcome.current?.scrollIntoView({ block: 'center' });
  }, [state]);

  useIncomingFile(read, (problem) => setState({ kind: 'failed', error: problem }));

  /** The list goes away, and the button that was pressed in it. */
  function close(next: State) {
    readings.current += 1;
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
          accept=".json,.txt,.pdf,application/json,text/plain,application/pdf"
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
      {/* biome-ignore lint/a11y/useSemanticElements: no fields in it */}
      <div
        ref={outcome}
        role="group"
        tabIndex={-1}
        aria-labelledby="oeffnen"
        class={styles.outcome}
      >
        {/* Told by the bar with "Rückgängig" already. */}
        {state.kind === 'applied' && (
          <p>{previewWords.applied(state.applied.count, state.applied.workshopIds?.length)}</p>
        )}
        <div role="status" class={styles.undecided}>
          {state.kind === 'reading' && <p>{words.reading}</p>}
          {state.kind === 'applied' &&
            state.applied.undecided.map(({ id, name, points }) => (
              <p key={id}>
                {previewWords.undecided(name || commonWords.unnamed, points)}{' '}
                <a href={addressOf({ name: 'reconcile', id })}>{previewWords.reconcile}</a>
              </p>
            ))}
        </div>
        {state.kind === 'applied' && <GoOn {...state.applied} />}
      </div>
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
            setState({ kind: 'applied', applied });
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

/** To the plan of the only one that came; the list is there for more of them, and one for workshops. */
function GoOn({ ids, workshopIds = [] }: Pick<AppliedBackup, 'ids' | 'workshopIds'>) {
  const [id, ...others] = ids;
  return (
    <p class={styles.further}>
      {id !== undefined && others.length === 0 && (
        <a href={addressOf({ name: 'plan', id })}>{previewWords.toPlan}</a>
      )}
      {workshopIds.length > 0 && (
        <a href={addressOf({ name: 'workshop', path: '' })}>{workshopPreviewWords.toList}</a>
      )}
      {(ids.length > 0 || workshopIds.length === 0) && <a href="#/">{previewWords.toList}</a>}
    </p>
  );
}
