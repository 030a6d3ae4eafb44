import type { Measure } from '../../../domain/assessment';
import type { PlanGroup } from '../../../domain/workshop/plan-groups';
import { planWords } from '../../../i18n/de/plan';
import { reportWords } from '../../../i18n/de/report';
import { workshopPlanWords as words } from '../../../i18n/de/workshop-plan';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Light } from '../../components/light';
import type { MeasureProps } from '../plan/measure-props';
import { BigMeasure } from './big-measure';
import styles from './big-plan.module.css';

interface Props extends Pick<MeasureProps, 'instrument' | 'actions' | 'namesBeside' | 'announce'> {
  group: PlanGroup;
  beamer: boolean;
  /** All measures in the order shown. */
  shown: readonly Measure[];
  onAdd(): void;
}

/** One checkpoint with its light and its measures. */
export function BigPlanGroup({ group, beamer, shown, onAdd, ...rest }: Props) {
  const { checkpointId, rating, measures } = group;
  const { checkpoints, scale } = rest.instrument;
  const place = checkpoints.findIndex(({ id }) => id === checkpointId);
  const checkpoint = checkpoints[place];
  const name = checkpoint
    ? reportWords.checkpoint(place + 1, checkpoint.title)
    : planWords.unknownCheckpoint;
  const headingId = `plan-${checkpointId}`;
  const bare = measures.length === 0;
  return (
    <section class={styles.group} data-light={rating ?? 'none'} aria-labelledby={headingId}>
      <header class={styles.head}>
        <Light rating={rating} size="large" />
        <div class={styles.what}>
          <h3 id={headingId}>{name}</h3>
          <p class={styles.soft}>{rating ? scale[rating].label : reportWords.notRated}</p>
        </div>
      </header>
      {!bare && (
        <ol class={styles.measures}>
          {measures.map(({ measure, number }) => (
            <BigMeasure
              key={measure.id}
              measure={measure}
              number={number}
              count={shown.length}
              heir={shown[number] ?? shown[number - 2]}
              movable={false}
              beamer={beamer}
              rating={rating}
              {...rest}
            />
          ))}
        </ol>
      )}
      {checkpoint && (
        <div class={styles.add}>
          {bare && <p class={rating === 'red' ? styles.missing : styles.soft}>{words.none}</p>}
          <Button
            look={bare && rating === 'red' ? 'primary' : 'secondary'}
            aria-label={bare ? planWords.addFor(name) : planWords.addMoreFor(name)}
            onClick={onAdd}
          >
            <Icon name="plus" />
            {bare ? planWords.add : planWords.addMore}
          </Button>
        </div>
      )}
    </section>
  );
}
