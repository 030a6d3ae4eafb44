import { backupWords as words } from '../../../i18n/de/backup';
import { troubleWords } from '../../../i18n/de/trouble';
import styles from './backup-screen.module.css';

type Known = keyof typeof words.errors;

/** Why a file was refused, that nothing changed, and the place for those who look after the file. */
export function ImportProblem({ error }: { error: unknown }) {
  const code: Known = hasCode(error) ? error.code : 'unknown';
  const facts = factsOf(error);
  return (
    <div role="alert" class={styles.problem}>
      <p>
        <strong>{words.errorTitle}.</strong> {words.errors[code]} {words.errorSafe}
      </p>
      {(facts.place || facts.record) && (
        <details>
          <summary>{troubleWords.details}</summary>
          <p>
            {facts.record &&
              words.errorRecord(facts.record.number, facts.record.name, facts.record.kind)}
            {facts.place && ` ${words.errorPlace}: ${facts.place}`}
            {facts.reason && ` (${facts.reason})`}
          </p>
        </details>
      )}
    </div>
  );
}

function hasCode(error: unknown): error is { code: Known } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    Object.hasOwn(words.errors, error.code)
  );
}

interface Facts {
  place?: string;
  reason?: string;
  record?: { number: number; name: string; kind?: 'workshop' };
}

function factsOf(error: unknown): Facts {
  if (!(error instanceof Error) || !('facts' in error)) return {};
  return error.facts as Facts;
}
