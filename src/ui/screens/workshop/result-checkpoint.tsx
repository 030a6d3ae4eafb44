import type { ComponentChildren } from 'preact';
import type { Checkpoint } from '../../../domain/instrument';
import { countVotes, givenVotes } from '../../../domain/workshop/votes';
import { reportWords } from '../../../i18n/de/report';
import { resultWords as words } from '../../../i18n/de/workshop-result';
import { RichText } from '../../components/rich-text';
import { ResultAgreement } from './result-agreement';
import styles from './result-checkpoint.module.css';
import { ResultNotes } from './result-notes';
import { CHECKPOINT_HEADING } from './result-place';
import { useOpenWorkshop } from './use-workshops';
import { VotesPicture } from './votes-picture';

interface Props {
  checkpoint: Checkpoint;
  /** Its number in the Praxishilfe, from 1. */
  number: number;
  /** Its place in the talk, from 1. */
  position: number;
  /** What stands beside the place: the clock. */
  children: ComponentChildren;
}

/** The checkpoint talked about: what it says, how the votes fell, what people wrote, and what they agree on. */
export function ResultCheckpoint({ checkpoint, number, position, children }: Props) {
  const { workshop, instrument } = useOpenWorkshop();
  const { id, title, statement } = checkpoint;
  const votes = countVotes(workshop, id);
  return (
    <section class={styles.card} aria-labelledby={CHECKPOINT_HEADING}>
      <header class={styles.head}>
        <div class={styles.where}>
          <p class={styles.soft}>{words.position(position, instrument.checkpoints.length)}</p>
          {children}
        </div>
        <h2 id={CHECKPOINT_HEADING} tabIndex={-1}>
          {reportWords.checkpoint(number, title)}
        </h2>
        <p class={styles.statement}>
          <RichText text={statement} instrument={instrument} />
        </p>
      </header>
      <div class={styles.votes}>
        <div class={styles.votesHead}>
          <h3>{words.votesTitle}</h3>
          <p class={styles.soft}>{words.ballots(workshop.ballots.length)}</p>
        </div>
        {givenVotes(votes) === 0 && <p>{words.nobody}</p>}
        <VotesPicture votes={votes} scale={instrument.scale} />
        <ResultNotes checkpointId={id} />
      </div>
      <ResultAgreement checkpointId={id} votes={votes} />
    </section>
  );
}
