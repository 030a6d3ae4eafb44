import { beamerWords } from '../../../i18n/de/workshop-beamer';
import { BeamerHeading } from './beamer-heading';
import styles from './beamer-slides.module.css';
import { BigPlan } from './big-plan';

/** The plan, made together in big type. */
export function BeamerPlan() {
  return (
    <div class={styles.plan}>
      <BeamerHeading>{beamerWords.plan.title}</BeamerHeading>
      <BigPlan beamer />
    </div>
  );
}
