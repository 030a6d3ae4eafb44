import { type Instrument, RATINGS } from '../../../domain/instrument';
import { givenVotes, type Votes } from '../../../domain/workshop/votes';
import { votesWords as words } from '../../../i18n/de/workshop-result';
import { Light } from '../../components/light';
import styles from './votes-picture.module.css';

interface Props {
  votes: Votes;
  scale: Instrument['scale'];
  /**
   * "small": one line, for lists; "medium": a row for each light; "large": the same for a beamer, where all sizes follow
   * the letters around it.
   */
  size?: 'small' | 'medium' | 'large';
}

const ANSWERS = [...RATINGS, 'none'] as const;

/** So many single votes can still be told apart, and counted, in a bar. */
const MOST_MARKS = 40;

/** How the votes on one checkpoint fell: shape, word and number of each light beside a bar in true proportion. */
export function VotesPicture({ votes, scale, size = 'medium' }: Props) {
  if (size === 'small') return <VotesLine votes={votes} />;
  const total = givenVotes(votes) + votes.none;
  const shown = ANSWERS.filter((answer) => answer !== 'none' || votes.none > 0);
  return (
    <ul class={`${styles.rows} ${styles[size]}`}>
      {shown.map((answer) => (
        <li key={answer} class={styles.row} data-empty={votes[answer] === 0 || undefined}>
          <Light rating={answer === 'none' ? null : answer} />
          <span class={styles.word}>{answer === 'none' ? words.none : scale[answer].label}</span>
          <Bar answer={answer} count={votes[answer]} total={total} />
          <span class={styles.count}>
            <span class="visually-hidden">{words.count(votes[answer])}</span>
            <span aria-hidden="true">{votes[answer]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  answer: keyof Votes;
  count: number;
  /** All who handed in a ballot: the whole length. */
  total: number;
}

/** A drawing, so that it is there on paper and in the colours a person forces, too. */
function Bar({ answer, count, total }: BarProps) {
  const share = (part: number) => `${total === 0 ? 0 : (part / total) * 100}%`;
  const marks = total <= MOST_MARKS ? Array.from({ length: Math.max(count - 1, 0) }) : [];
  return (
    <svg class={styles.bar} aria-hidden="true" focusable="false">
      <rect class={styles.track} width="100%" height="100%" />
      <rect class={styles[answer]} width={share(count)} height="100%" />
      {marks.map((_, index) => {
        const x = share(index + 1);
        return <line key={x} class={styles.mark} x1={x} x2={x} y1="0" y2="100%" />;
      })}
    </svg>
  );
}

/** All four in one line: a divided bar above shapes with their numbers. */
function VotesLine({ votes }: Pick<Props, 'votes'>) {
  const total = givenVotes(votes) + votes.none;
  const shown = ANSWERS.filter((answer) => answer !== 'none' || votes.none > 0);
  let before = 0;
  return (
    <span class={styles.line} role="img" aria-label={words.all(votes)}>
      <svg class={styles.divided} aria-hidden="true" focusable="false">
        {total === 0 && <rect class={styles.track} width="100%" height="100%" />}
        {ANSWERS.map((answer) => {
          if (votes[answer] === 0) return null;
          const x = `${(before / total) * 100}%`;
          const width = `${(votes[answer] / total) * 100}%`;
          before += votes[answer];
          return (
            <rect
              key={answer}
              class={`${styles[answer]} ${styles.part}`}
              x={x}
              width={width}
              height="100%"
            />
          );
        })}
      </svg>
      <span class={styles.numbers} aria-hidden="true">
        {shown.map((answer) => (
          <span key={answer} class={styles.number} data-empty={votes[answer] === 0 || undefined}>
            <Light rating={answer === 'none' ? null : answer} size="small" />
            {votes[answer]}
          </span>
        ))}
      </span>
    </span>
  );
}
