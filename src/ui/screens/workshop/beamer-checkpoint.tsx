import type { Rating } from '../../../domain/instrument';
import { plainText } from '../../../domain/rich-text';
import { agreementOn } from '../../../domain/workshop/agreements';
import { countVotes } from '../../../domain/workshop/votes';
import { beamerWords } from '../../../i18n/de/workshop-beamer';
import { Light } from '../../components/light';
import styles from './beamer-checkpoint.module.css';
import { BeamerHeading } from './beamer-heading';
import { TimeLeft } from './beamer-timer';
import type { Timer } from './stage-timer';
import { useOpenWorkshop } from './use-workshops';
import { VotesPicture } from './votes-picture';

const words = beamerWords.checkpoint;

/** What is talked about: the good practice, how the votes fell, and what the people agree on. */
export function BeamerCheckpoint({ id, timer }: { id: string; timer: Timer | null }) {
  const { workshop, instrument } = useOpenWorkshop();
  const place = instrument.checkpoints.findIndex((checkpoint) => checkpoint.id === id);
  const checkpoint = instrument.checkpoints[place];
  if (!checkpoint) return null;
  const { rating, reason, dissent } = agreementOn(workshop, id);
  return (
    <div class={styles.checkpoint}>
      <header class={styles.head}>
        <BeamerHeading above={words.number(place + 1)}>{checkpoint.title}</BeamerHeading>
        {timer && <TimeLeft timer={timer} />}
      </header>
      <div class={styles.texts}>
        <p class={styles.statement}>{plainText(checkpoint.statement)}</p>
        {reason.trim() && <Said label={words.reason} text={reason} />}
      </div>
      <div class={styles.texts}>
        <div class={styles.votes}>
          <VotesPicture votes={countVotes(workshop, id)} scale={instrument.scale} size="large" />
        </div>
        {dissent.trim() && <Said label={words.dissent} text={dissent} />}
      </div>
      <JointLight rating={rating} label={rating ? instrument.scale[rating].label : words.open} />
    </div>
  );
}

/** A sentence the people agree on must be seen by them while it is written; how it goes on stands in the minutes. */
function Said({ label, text }: { label: string; text: string }) {
  return (
    <p class={styles.said}>
      <span class={styles.what}>{label}:</span> {text}
    </p>
  );
}

interface JointProps {
  rating: Rating | null;
  label: string;
}

function JointLight({ rating, label }: JointProps) {
  return (
    <p class={styles.joint} data-light={rating ?? 'none'}>
      <Light rating={rating} size="large" />
      <span class={styles.words}>
        <span class={styles.what}>{words.joint}</span>
        <span class="visually-hidden">: </span>
        <strong>{label}</strong>
      </span>
    </p>
  );
}
