import type { ComponentChildren } from 'preact';
import styles from './beamer-slides.module.css';

interface Props {
  /** Which checkpoint it is, above the title. */
  above?: string;
  children: ComponentChildren;
}

/** The heading of a slide. It takes the focus when what had it goes; the keys of the view are heard from there, too. */
export function BeamerHeading({ above, children }: Props) {
  return (
    <h1 class={styles.title} tabIndex={-1} data-page-heading>
      {above && (
        <>
          <span class={styles.above}>{above}</span>
          <span class="visually-hidden">: </span>
        </>
      )}
      {children}
    </h1>
  );
}
