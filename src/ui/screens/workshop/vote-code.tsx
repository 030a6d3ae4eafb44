import { useId, useRef, useState } from 'preact/hooks';
import { codeLength, readBallotCode } from '../../../domain/workshop/ballot-code';
import { voteWords as words } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { byCheckpoint, useBallotKey } from './use-ballot-key';
import { useOpenWorkshop } from './use-workshops';
import { useOutcomeSentence, useVoteDesk } from './vote-desk';
import { problemSentence } from './vote-problem';
import styles from './vote-screen.module.css';
import { VoteTold } from './vote-told';

/** The first way: one field that counts with Enter, empties itself and waits for the next code. */
export function VoteCode() {
  const { workshop } = useOpenWorkshop();
  const { handIn } = useVoteDesk();
  const sentenceOf = useOutcomeSentence();
  const key = useBallotKey();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  if (!key) return <p>{words.problems.uncoded}</p>;

  function count(event: Event) {
    event.preventDefault();
    field.current?.focus();
    if (!key) return;
    const reading = readBallotCode(text, key);
    setSaid('');
    if (reading.kind === 'problem') {
      setProblem(problemSentence(reading, key));
      return;
    }
    setProblem('');
    setText('');
    const ballot = {
      number: reading.code,
      ratings: byCheckpoint(workshop, reading.ratings),
      notes: {},
    };
    handIn(ballot, (outcome, number) => {
      const sentence = sentenceOf(outcome, number);
      if (outcome === 'counted' || outcome === 'left') setSaid(sentence);
      else setProblem(sentence);
    });
  }

  return (
    <form class={styles.stack} onSubmit={count} autocomplete="off">
      <label for={id} class={styles.label}>
        {words.code.label}
      </label>
      <div class={styles.entry}>
        <input
          ref={field}
          id={id}
          type="text"
          class={styles.code}
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="done"
          aria-invalid={problem !== '' || undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {words.code.count}
        </Button>
      </div>
      <p id={`${id}-hint`} class={styles.hint}>
        {words.code.hint(codeLength(key.checkpoints))}
      </p>
      <VoteTold id={`${id}-problem`} said={said} problem={problem} />
      <p class={styles.spoken}>
        <strong class={styles.mark}>{words.code.spokenMark}</strong> {words.code.spoken}
      </p>
    </form>
  );
}
