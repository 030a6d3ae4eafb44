import { planWords as words } from '../../../i18n/de/plan';
import { reportWords } from '../../../i18n/de/report';
import { Light } from '../../components/light';
import { fieldName } from './field-name';
import styles from './fields.module.css';
import type { FieldProps, MeasureProps } from './measure-props';
import { spotId } from './plan-focus';

type Props = FieldProps & Pick<MeasureProps, 'rating'>;

/**
 * The checkpoint a measure belongs to. A native select cuts long titles off, so its face is a text
 * that wraps, with the light beside it; the select itself lies over it, unseen.
 */
export function CheckpointField({ measure, number, instrument, actions, rating }: Props) {
  const { checkpoints } = instrument;
  const place = checkpoints.findIndex(({ id }) => id === measure.checkpointId);
  const checkpoint = checkpoints[place];
  return (
    <span class={styles.checkpoint}>
      <span class={styles.face} aria-hidden="true">
        <Light rating={rating} size="small" />
        <span>{checkpoint?.title ?? words.unknownCheckpoint}</span>
      </span>
      <select
        id={spotId(measure.id, 'checkpoint')}
        aria-label={fieldName(number, 'checkpoint', instrument)}
        value={measure.checkpointId}
        onChange={({ currentTarget }) =>
          actions.change(measure.id, { checkpointId: currentTarget.value })
        }
      >
        {!checkpoint && <option value={measure.checkpointId}>{words.unknownCheckpoint}</option>}
        {checkpoints.map(({ id, title }, index) => (
          <option key={id} value={id}>
            {reportWords.checkpoint(index + 1, title)}
          </option>
        ))}
      </select>
    </span>
  );
}
