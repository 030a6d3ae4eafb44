import { introWords as words } from '../../../i18n/de/intro';
import styles from './start-screen.module.css';

/** How one goes about it, and for whom it is made. */
export function Steps() {
  return (
    <section class={styles.steps} aria-labelledby="schritte" data-delivered="Steps">
      <h2 id="schritte">{words.stepsTitle}</h2>
      <ol class={styles.stepList}>
        {words.steps.map((step, index) => (
          <li key={step.title}>
            <span class={styles.stepNumber} aria-hidden="true">
              {index + 1}
            </span>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <p class={styles.soft}>{words.forWhom}</p>
    </section>
  );
}
