import { beamerWords } from '../../../i18n/de/workshop-beamer';
import styles from './beamer-slides.module.css';
import { BigPlan } from './big-plan';

/** The plan, made together in big type; it has a heading of its own, so the slide's is small. */
export function BeamerPlan() {
  return (
    <div class={styles.plan}>
      <h1 class={styles.above} tabIndex={-1} data-page-heading>
        {beamerWords.plan.title}
      </h1>
      <BigPlan beamer />
    </div>
  );
}
