import { agreementOn } from '../../../domain/workshop/agreements';
import { countVotes } from '../../../domain/workshop/votes';
import { reportWords } from '../../../i18n/de/report';
import { resultWords as words } from '../../../i18n/de/workshop-result';
import { Light } from '../../components/light';
import styles from './result-list.module.css';
import { useOpenWorkshop } from './use-workshops';
import { VotesPicture } from './votes-picture';

interface Props {
  order: readonly string[];
  shown: string;
  /** How many have a joint light. */
  agreed: number;
  onChoose(id: string): void;
}

/** All checkpoints, those with most disagreement first: how the votes fell, and what was agreed on. */
export function ResultList({ order, shown, agreed, onChoose }: Props) {
  const { workshop, instrument } = useOpenWorkshop();
  return (
    <section class={styles.section} aria-labelledby="alle-checkpunkte">
      <div class={styles.head}>
        <h2 id="alle-checkpunkte">{words.listTitle}</h2>
        <p class={styles.agreed}>{words.agreedCount(agreed, order.length)}</p>
      </div>
      <p class={styles.hint}>{words.listHint}</p>
      <ol class={styles.list}>
        {order.map((id) => {
          const place = instrument.checkpoints.findIndex((checkpoint) => checkpoint.id === id);
          const title = instrument.checkpoints[place]?.title ?? '';
          const { rating } = agreementOn(workshop, id);
          const current = id === shown;
          return (
            <li key={id}>
              <button
                type="button"
                class={styles.item}
                aria-current={current ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                <span class={styles.title}>{reportWords.checkpoint(place + 1, title)}</span>
                <VotesPicture
                  votes={countVotes(workshop, id)}
                  scale={instrument.scale}
                  size="small"
                />
                <span class={styles.joint}>
                  <Light rating={rating} size="small" />
                  {rating ? words.joint(instrument.scale[rating].label) : words.open}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
