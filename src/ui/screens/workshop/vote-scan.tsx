import { useState } from 'preact/hooks';
import { readBallotCode } from '../../../domain/workshop/ballot-code';
import { readWorkshopMessage } from '../../../domain/workshop/workshop-message';
import { voteWords as words } from '../../../i18n/de/workshop-vote';
import { Scanner } from '../../components/scanner';
import { byCheckpoint, useBallotKey } from './use-ballot-key';
import { useOpenWorkshop } from './use-workshops';
import { useOutcomeSentence, useVoteDesk } from './vote-desk';
import { problemSentence } from './vote-problem';
import styles from './vote-screen.module.css';
import { VoteTold } from './vote-told';

const loadReader = () => import('../../../qr/ballot-message').then((m) => m.readBallotMessage);

/** QR codes of ballots, one after the other, with the notes that came along. */
export function VoteScan() {
  const { workshop } = useOpenWorkshop();
  const { handIn, asking } = useVoteDesk();
  const sentenceOf = useOutcomeSentence();
  const key = useBallotKey();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  if (!key) return <p>{words.problems.uncoded}</p>;

  function tell(sentence: string, trouble = '') {
    setSaid(sentence);
    setProblem(trouble);
  }

  async function hear(text: string) {
    if (!key) return;
    const read = await loadReader().catch(() => null);
    // Its code did not come; the next try asks for it again.
    if (!read) return tell('', words.scan.missing);
    const message = read(text, workshop.checkpointIds);
    if (message.kind === 'problem' && message.problem === 'foreign') {
      // The code on the beamer is the other one in the room.
      const { kind } = readWorkshopMessage(text);
      return tell('', words.problems[kind === 'number' ? 'workshop-number' : 'message']);
    }
    if (message.kind === 'problem' && message.problem === 'newer') {
      return tell('', words.problems['newer-message']);
    }
    const reading = readBallotCode(message.code, key);
    if (reading.kind === 'problem') return tell('', problemSentence(reading, key));
    // The camera sees it again while a person is asked about it.
    if (asking(reading.code)) return;
    const notes = message.kind === 'ballot' ? message.notes : {};
    const ratings = byCheckpoint(workshop, reading.ratings);
    handIn({ number: reading.code, ratings, notes }, (outcome, number) => {
      const sentence = sentenceOf(outcome, number);
      if (outcome === 'left') tell(sentence);
      else if (outcome !== 'counted') tell('', sentence);
      else tell(sentence, message.kind === 'problem' ? words.problems.notes : '');
    });
  }

  return (
    <div class={styles.stack}>
      <p>{words.scan.text}</p>
      <Scanner onText={hear} onTry={() => tell('')} label={words.scan.label} />
      <VoteTold said={said} problem={problem} />
    </div>
  );
}
