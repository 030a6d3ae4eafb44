import type { ComponentChildren } from 'preact';
import { startWords as words } from '../../../i18n/de/start';
import { Delivered } from './delivered';
import styles from './hero.module.css';

/** The first thing anybody sees: what it is, for whom, how long, and that it stays here. */
export function Hero({ children }: { children: ComponentChildren }) {
  return (
    <section class={styles.hero}>
      <div class={styles.text}>
        <h1 class={styles.heading} tabIndex={-1} data-page-heading>
          {words.heading}
        </h1>
        <Delivered part="Lead" />
        <div class={styles.actions}>{children}</div>
        <Delivered part="TakePart" />
      </div>
      <Delivered part="Sheet" />
      <Delivered part="Facts" />
    </section>
  );
}
