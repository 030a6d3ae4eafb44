import { planWords as words } from '../../../i18n/de/plan';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import styles from './fields.module.css';
import type { FieldProps } from './measure-props';
import { isDue } from './open-points';

type Props = Pick<FieldProps, 'measure' | 'number' | 'actions'>;

/** On the day of the Kontrolle most measures turn out to be done: one press says so. */
export function FinishButton({ measure, number, actions }: Props) {
  const today = useServices().today();
  if (!isDue(measure, today)) return null;
  return (
    <button
      type="button"
      class={styles.finish}
      aria-label={words.field(number, words.finish)}
      onClick={() => actions.finish(measure, number)}
    >
      <Icon name="check" />
      {words.finish}
    </button>
  );
}
