import { commonWords } from '../../i18n/de/common';
import { troubleWords as words } from '../../i18n/de/trouble';
import { Button } from './button';
import { Message } from './message';

/** A screen's code could not be loaded: what is safe, and trying again. */
export function PartMissing({ onRetry }: { onRetry(): void }) {
  return (
    <Message title={commonWords.partMissing} text={words.partMissing}>
      <Button look="primary" onClick={onRetry}>
        {commonWords.retry}
      </Button>
    </Message>
  );
}
