import type { ComponentProps } from 'preact';
import { sharedWords as words } from '../../i18n/de/assessment';
import styles from './growing-text.module.css';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onInput' | 'ref'> & {
  value: string;
  onText(text: string): void;
  maxLength: number;
};

/**
 * A text field that grows with its text, so that nothing typed is out of sight. An unseen copy of
 * the text in the same grid cell gives the height: it follows the width too (a device is turned),
 * and nothing is measured by script.
 */
export function GrowingText({ value, onText, ...rest }: Props) {
  return (
    <>
      <div class={styles.grow} data-text={value}>
        <textarea {...rest} value={value} onInput={(event) => onText(event.currentTarget.value)} />
      </div>
      {/* The browser cuts what is pasted beyond the limit; that must not go unsaid. */}
      {value.length >= rest.maxLength && <p role="status">{words.textFull(rest.maxLength)}</p>}
    </>
  );
}
