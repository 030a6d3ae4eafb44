import { spacedCode } from '../../../domain/workshop/ballot-code';
import { voteWords as words } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import type { Doubt } from './vote-desk';
import styles from './vote-screen.module.css';

/** Codes have more characters than the other numbers. */
const SHORTEST_CODE = 6;

interface Props {
  doubt: Doubt;
  onSettle(again: boolean): void;
}

/** Asks what to do with a ballot that lies there already; leaving it is the safe answer and has the focus. */
export function VoteDouble({ doubt, onSettle }: Props) {
  const { number } = doubt.ballot;
  const shown = number.length < SHORTEST_CODE ? number : spacedCode(number);
  return (
    <Dialog title={words.double.title} onClose={() => onSettle(false)}>
      <p>{words.double.text(shown)}</p>
      <div class={styles.actions}>
        <Button look="primary" data-first onClick={() => onSettle(false)}>
          {words.double.leave}
        </Button>
        <Button onClick={() => onSettle(true)}>{words.double.count}</Button>
      </div>
    </Dialog>
  );
}
