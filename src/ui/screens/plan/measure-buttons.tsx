import { planWords as words } from '../../../i18n/de/plan';
import { Icon, type IconName } from '../../components/icon';
import styles from './fields.module.css';
import type { MeasureProps } from './measure-props';
import { type FocusSpot, spotId } from './plan-focus';

/** Nach oben, Nach unten, Löschen. */
export function MeasureButtons(props: MeasureProps) {
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
          <IconButton {...props} spot="up" icon="up" off={number === 1} onPress={() => move(-1)} />
          <IconButton
            {...props}
            spot="down"
            icon="down"
            off={number === count}
            onPress={() => move(1)}
          />
        </>
      )}
      <IconButton
        {...props}
        spot="remove"
        icon="trash"
        onPress={(event) => {
          // The second half of a double click hits the measure that has moved up.
          if (event.detail <= 1) actions.remove(measure, number, heir);
        }}
      />
    </div>
  );
}

interface IconButtonProps extends Pick<MeasureProps, 'measure' | 'number'> {
  spot: Extract<FocusSpot, 'up' | 'down' | 'remove'>;
  icon: IconName;
  /** Has nothing to do now, but keeps the focus that a real `disabled` would throw away. */
  off?: boolean;
  onPress(event: MouseEvent): void;
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
