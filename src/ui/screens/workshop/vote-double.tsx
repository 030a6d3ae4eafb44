import { spacedCode } from '../../../domain/workshop/ballot-code';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import type { Doubt } from './vote-desk';
import styles from './vote-screen.module.css';

const words = voteWords.double;

interface Props {
  doubt: Doubt;
  onSettle(again: boolean): void;
}

/** Asks what to do with a ballot that lies there already; leaving it is the safe answer and has the focus. */
export function VoteDouble({ doubt, onSettle }: Props) {
  const said = wordsFor(doubt.ballot.number);
  return (
    <Dialog title={said.title} onClose={() => onSettle(false)}>
      <p>{said.text}</p>
      <div class={styles.actions}>
        <Button look="primary" data-first onClick={() => onSettle(false)}>
          {words.leave}
        </Button>
        <Button onClick={() => onSettle(true)}>{said.count}</Button>
      </div>
    </Dialog>
  );
}

/** P and D occur in no code: P12 is sheet 12, and with D begin those of assessments. */
function wordsFor(number: string): { title: string; text: string; count: string } {
  const { title, count } = words;
  if (number.startsWith('P')) {
    return {
      title: words.sheetTitle(number.slice(1)),
      text: words.sheetText,
      count: words.sheetCount,
    };
  }
  if (number.startsWith('D')) return { title, text: words.fileText, count };
  return { title, text: words.text(spacedCode(number)), count };
}
