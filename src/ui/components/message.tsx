import type { ComponentChildren } from 'preact';
import styles from './message.module.css';

interface Props {
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** A whole-page message: what happened, what is safe, and what can be done. */
export function Message({ title, text, children }: Props) {
  return (
    <section class={styles.message}>
      <h1 tabIndex={-1} data-page-heading>
        {title}
      </h1>
      <p>{text}</p>
      <div class={styles.actions}>{children}</div>
    </section>
  );
}
