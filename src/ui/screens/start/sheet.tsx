import { Light } from '../../components/light';
import styles from './hero.module.css';

const EXAMPLE_LIGHTS = ['green', 'yellow', 'red', 'green', 'yellow', null, null] as const;

/** A drawing of what comes out: seven lights and lines of a plan. Says nothing words do not say. */
export function Sheet() {
  return (
    <div class={styles.sheet} aria-hidden="true" data-delivered="Sheet">
      {EXAMPLE_LIGHTS.map((rating, index) => (
        <div key={index} class={styles.row}>
          <Light rating={rating} />
          <span class={styles.bar} />
        </div>
      ))}
    </div>
  );
}
