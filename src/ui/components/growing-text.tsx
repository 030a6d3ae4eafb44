import type { ComponentProps } from 'preact';
import styles from './growing-text.module.css';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onInput' | 'ref'> & {
  value: string;
  onText(text: string): void;
};

/**
 * A text field that grows with its text, so that nothing typed is out of sight. An unseen copy of
 * the text in the same grid cell gives the height: it follows the width too (a device is turned),
 * and nothing is measured by script.
 */
export function GrowingText({ value, onText, ...rest }: Props) {
  return (
    <div class={styles.grow} data-text={value}>
      <textarea {...rest} value={value} onInput={(event) => onText(event.currentTarget.value)} />
    </div>
  );
}
