import { isMeasure } from '../../../domain/entries';
import { partsOf } from '../../../domain/entry-states';
import { reconcileWords as words } from '../../../i18n/de/reconcile';
import { Button } from '../../components/button';
import type { CardProps } from './card-props';
import { EntryChoice } from './entry-choice';
import { MeasureChoice } from './measure-choice';
import styles from './reconcile-screen.module.css';

/** One entry with all its sides. */
export function ConflictCard({ onDecide, ...props }: CardProps & { onDecide(what: string): void }) {
  const { conflict, index } = props;
  const { what, where } = titleOf(props);
  const { kind } = partsOf(conflict.entry);
  const title = where ? `${where} – ${what}` : what;
  return (
    <article class={styles.card} aria-labelledby={headingId(index)}>
      <h2 id={headingId(index)} tabIndex={-1}>
        {where && <span class={styles.where}>{where} </span>}
        {what}
      </h2>
      {kind === 'measure' ? <MeasureChoice {...props} /> : <EntryChoice {...props} />}
      <div>
        <Button look="primary" aria-label={words.takeNamed(title)} onClick={() => onDecide(title)}>
          {words.take}
        </Button>
      </div>
    </article>
  );
}

export const headingId = (index: number) => `punkt-${index + 1}`;

function titleOf({ conflict, instrument }: CardProps): { what: string; where: string } {
  const { kind, id } = partsOf(conflict.entry);
  if (kind === 'name') return { what: words.name, where: '' };
  const measure = conflict.sides.map(({ value }) => value).find(isMeasure);
  const checkpointId = kind === 'measure' ? measure?.checkpointId : id;
  const number = instrument.checkpoints.findIndex((checkpoint) => checkpoint.id === checkpointId);
  const checkpoint = instrument.checkpoints[number];
  return {
    what:
      kind === 'rating'
        ? words.rating
        : kind === 'note'
          ? words.note
          : words.measure(shortened(measure?.text ?? '')),
    where: checkpoint ? words.ofCheckpoint(number + 1, checkpoint.title) : '',
  };
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
