import { joinWords } from '../../../i18n/de/workshop-join';
import { Button } from '../../components/button';
import styles from './join.module.css';
import type { DraftKeeper } from './use-ballot-draft';

/** What people must know while their device does not take the ballot. */
export function JoinSaving({ ballot: { failed, retry } }: { ballot: DraftKeeper }) {
  return (
    <div role="alert" class={failed ? styles.trouble : undefined}>
      {failed && (
        <>
          <p>{joinWords.saving.failed}</p>
          <Button onClick={retry}>{joinWords.saving.retry}</Button>
        </>
      )}
    </div>
  );
}
