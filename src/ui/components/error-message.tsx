import { commonWords } from '../../i18n/de/common';
import { troubleWords as words } from '../../i18n/de/trouble';
import { Button, ButtonLink } from './button';
import { Message } from './message';
import { SaveBackupButton } from './save-backup-button';

interface Props {
  error: Error;
  /** Tries to show the start screen. */
  onHome(): void;
}

/** Something broke while rendering: what is safe, and a way to keep the work. */
export function ErrorMessage({ error, onHome }: Props) {
  return (
    <Message title={commonWords.broken} text={words.broken}>
      <SaveBackupButton look="primary" />
      <Button onClick={() => location.reload()}>{commonWords.reload}</Button>
      <ButtonLink href="#/" look="quiet" onClick={onHome}>
        {commonWords.toStart}
      </ButtonLink>
      <details>
        <summary>{words.details}</summary>
        <p>{`${error.name}: ${error.message}`}</p>
      </details>
    </Message>
  );
}
