import { commonWords as words } from '../../i18n/de/common';
import { Button } from './button';
import styles from './notices.module.css';

/** Something inside a screen could not be loaded: what is safe, and trying again. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const facts = error instanceof Error ? error.message : String(error);
  return (
    <div role="alert" class={`${styles.notice} ${styles.trouble}`}>
      <div>
        <p>
          <strong>{words.chunkFailed.title}.</strong> {words.chunkFailed.text}
        </p>
        <details>
          <summary>{words.error.details}</summary>
          <p>{facts}</p>
        </details>
      </div>
      <Button onClick={onRetry}>{words.chunkFailed.retry}</Button>
    </div>
  );
}
