import { Button } from './button';
import styles from './plain-message.module.css';

interface Props {
  text: string;
  action: string;
  role?: 'alert' | 'status';
  onAction(): void;
}

/** One sentence and one button: all that is said while the file with the full message is missing. */
export function PlainMessage({ text, action, onAction, role }: Props) {
  return (
    <div role={role} class={styles.plain}>
      <p>{text}</p>
      <Button onClick={onAction}>{action}</Button>
    </div>
  );
}
