import { sharedWords } from '../../i18n/de/assessment';
import { commonWords } from '../../i18n/de/common';
import { troubleWords as words } from '../../i18n/de/trouble';
import { Button } from './button';
import styles from './notices.module.css';

/** Something inside a screen could not be loaded: what is safe, and trying again. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const facts = error instanceof Error ? error.message : String(error);
  const storage = storageReason(error);
  return (
    <div role="alert" class={`${styles.notice} ${styles.trouble}`}>
      <div>
        <p>
          {storage ?? (
            <>
              <strong>{commonWords.partMissing}.</strong> {words.partMissing}
            </>
          )}
        </p>
        <details>
          <summary>{words.details}</summary>
          <p>{facts}</p>
        </details>
      </div>
      <Button onClick={onRetry}>{commonWords.retry}</Button>
    </div>
  );
}

/** Why the storage did not answer, in words; `null` when something else is missing. */
function storageReason(error: unknown): string | null {
  const { reasons } = words.storage;
  if (error instanceof Error && error.name === 'ContentError') return sharedWords.newerContent;
  if (!(error instanceof Error) || error.name !== 'StorageError' || !('code' in error)) return null;
  const code = String(error.code);
  return Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : reasons.failed;
}
