import type { ComponentChildren } from 'preact';
import { Button } from './button';
import styles from './plain-message.module.css';

interface Props {
  text: string;
  action: string;
  role?: 'alert' | 'status';
  onAction(): void;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** One sentence and a button or two: all that is said while the file with the full message is missing. */
export function PlainMessage({ text, action, onAction, role, children }: Props) {
  return (
    <div role={role} class={styles.plain}>
      <p>{text}</p>
      <Button onClick={onAction}>{action}</Button>
      {children}
    </div>
  );
}
