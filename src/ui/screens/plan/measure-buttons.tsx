import type { Measure } from '../../../domain/assessment';
import { planWords as words } from '../../../i18n/de/plan';
import { Icon, type IconName } from '../../components/icon';
import styles from './fields.module.css';
import { type FocusSpot, spotId } from './plan-focus';
import type { PlanActions } from './use-plan-actions';

export interface MeasureButtonsProps {
  measure: Measure;
  number: number;
  /** How many measures the plan has. */
  count: number;
  /** Moving makes sense in the own order only. */
  movable: boolean;
  /** The measure that takes the place when this one is deleted. */
  heir: Measure | undefined;
  actions: PlanActions;
  announce(message: string): void;
}

/** Nach oben, Nach unten, Löschen. */
export function MeasureButtons(props: MeasureButtonsProps) {
  const { measure, number, count, movable, heir, actions, announce } = props;

  function move(by: -1 | 1) {
    const to = number + by;
    if (to < 1) return announce(words.alreadyFirst(number));
    if (to > count) return announce(words.alreadyLast(number));
    actions.move(measure.id, by);
    announce(words.moved(number, to));
  }

  return (
    <div class={styles.buttons}>
      {movable && (
        <>
          <IconButton spot="up" icon="up" off={number === 1} onPress={() => move(-1)} {...props} />
          <IconButton
            spot="down"
            icon="down"
            off={number === count}
            onPress={() => move(1)}
            {...props}
          />
        </>
      )}
      <IconButton
        spot="remove"
        icon="trash"
        onPress={() => actions.remove(measure, number, heir)}
        {...props}
      />
    </div>
  );
}

interface IconButtonProps extends Pick<MeasureButtonsProps, 'measure' | 'number'> {
  spot: Extract<FocusSpot, 'up' | 'down' | 'remove'>;
  icon: IconName;
  /** Has nothing to do now, but keeps the focus that a real `disabled` would throw away. */
  off?: boolean;
  onPress(): void;
}

function IconButton({ measure, number, spot, icon, off = false, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      id={spotId(measure.id, spot)}
      class={styles.iconButton}
      aria-label={words.field(number, words[spot])}
      title={words[spot]}
      aria-disabled={off}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
