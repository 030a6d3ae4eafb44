import { useRef, useState } from 'preact/hooks';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { ImportProblem } from '../backup/import-problem';
import { PasswordQuestion } from '../backup/password-question';
import { useFileVotes } from './use-file-votes';
import { useOpenWorkshop } from './use-workshops';
import { ballotOf, type Candidate } from './vote-candidates';
import { type Outcome, useOutcomeSentence, useVoteDesk } from './vote-desk';
import styles from './vote-files.module.css';
import { VoteFilesList } from './vote-files-list';
import { VoteTold } from './vote-told';

const words = voteWords.files;

/** Several assessments brought together as votes: choose, see, tick, count. */
export function VoteFiles() {
  const { store } = useOpenWorkshop();
  const { handIn } = useVoteDesk();
  const sentenceOf = useOutcomeSentence();
  const votes = useFileVotes();
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLSpanElement>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [file] = votes.queue.value;
  const locked = votes.locked.value;

  /** The list may go away with the button that was pressed in it. */
  function focusChooser() {
    chooser.current?.querySelector('button')?.focus();
  }

  function count(chosen: readonly Candidate[], withNotes: boolean) {
    setSaid('');
    setProblem(chosen.length === 0 ? words.noneChosen : '');
    if (chosen.length === 0) return;
    focusChooser();
    let counted = 0;
    for (const { assessment } of chosen) {
      handIn(ballotOf(assessment, withNotes), (outcome: Outcome, number) => {
        const box = store.current.peek();
        if (outcome === 'counted') counted += 1;
        if (outcome === 'counted' || outcome === 'left') votes.drop(new Set([assessment.id]));
        else setProblem(sentenceOf(outcome, number));
        if (counted > 0)
          setSaid(words.done(counted, box?.ballots.length ?? 0, box?.expected ?? null));
        else if (outcome === 'left') setSaid(sentenceOf(outcome, number));
      });
    }
  }

  return (
    <div class={styles.files}>
      <p>{words.text}</p>
      <div class={styles.buttons}>
        {/* The button beside it is its face: one control for everybody, in our words. */}
        <input
          ref={input}
          hidden
          type="file"
          multiple
          accept=".json,.txt,.pdf,application/json,text/plain,application/pdf"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            setSaid('');
            setProblem('');
            votes.choose(chosen);
            // The same file chosen again must be read again.
            event.currentTarget.value = '';
          }}
        />
        <span ref={chooser}>
          <Button disabled={file !== undefined} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
        </span>
        <Button
          look="quiet"
          disabled={file !== undefined}
          onClick={() => {
            setSaid('');
            setProblem('');
            votes.takeFromDevice();
          }}
        >
          {words.here}
        </Button>
      </div>
      <p role="status" class={styles.hint}>
        {votes.busy.value}
      </p>
      {locked && file && (
        <PasswordQuestion
          key={`${file.name} ${votes.queue.value.length}`}
          file={file}
          error={locked.error}
          trying={locked.trying}
          onAnswer={votes.answer}
          onCancel={() => {
            focusChooser();
            votes.skip();
          }}
        />
      )}
      {votes.failed.value.map(({ file: name, error }, index) => (
        <div key={`${index} ${name}`} class={styles.failed}>
          <p>
            <strong>{words.problemIn(name)}</strong>
          </p>
          <ImportProblem error={error} />
        </div>
      ))}
      <div role="alert" class={styles.refused}>
        {votes.refused.value.map((sentence, index) => (
          <p key={`${index} ${sentence}`}>{sentence}</p>
        ))}
      </div>
      {votes.list.value.length > 0 && (
        <VoteFilesList
          list={votes.list.value}
          onTick={votes.tick}
          onCount={count}
          onClear={() => {
            focusChooser();
            votes.clear();
          }}
        />
      )}
      <VoteTold said={said} problem={problem} />
    </div>
  );
}
