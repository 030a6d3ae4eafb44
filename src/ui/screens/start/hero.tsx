import type { ComponentChildren } from 'preact';
import { startWords as words } from '../../../i18n/de/start';
import { Light } from '../../components/light';
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
        <p class={styles.lead}>{words.lead}</p>
        <div class={styles.actions}>{children}</div>
      </div>
      <Sheet />
      <Delivered part="facts" />
    </section>
  );
}

const EXAMPLE_LIGHTS = ['green', 'yellow', 'red', 'green', 'yellow', null, null] as const;

/** A drawing of what comes out: seven lights and lines of a plan. Says nothing words do not say. */
function Sheet() {
  return (
    <div class={styles.sheet} aria-hidden="true">
      {EXAMPLE_LIGHTS.map((rating, index) => (
        <div key={index} class={styles.row}>
          <Light rating={rating} />
          <span class={styles.bar} />
        </div>
      ))}
    </div>
  );
}
