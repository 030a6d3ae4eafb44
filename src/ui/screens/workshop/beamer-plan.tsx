import { useEffect, useRef } from 'preact/hooks';
import { beamerWords } from '../../../i18n/de/workshop-beamer';
import { useServices } from '../../services';
import { LIST_HEADING } from '../plan/use-plan-actions';
import styles from './beamer-slides.module.css';
import { MEASURE } from './big-measure';
import { BigPlan } from './big-plan';

interface Props {
  /** The measure somebody is just writing, here or in another window. */
  at: string | undefined;
}

/** The plan, made together in big type; whatever is being written is in sight, with all of its fields. */
export function BeamerPlan({ at }: Props) {
  // Read here, so that this is drawn anew with each change of the plan.
  useServices().store.current.value;
  const plan = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);

  // With every drawing: a new measure comes to this window only after its place is known.
  useEffect(() => {
    const item = [...(plan.current?.querySelectorAll(`[${MEASURE}]`) ?? [])].find(
      (one) => one.getAttribute(MEASURE) === at,
    );
    if (!item) shown.current = null;
    else if (shown.current !== at) {
      shown.current = at ?? null;
      item.scrollIntoView({ block: 'center' });
    }
  });

  return (
    <div ref={plan} class={styles.plan}>
      <h1 id={LIST_HEADING} class={styles.above} tabIndex={-1} data-page-heading>
        {beamerWords.plan.title}
      </h1>
      <BigPlan beamer />
    </div>
  );
}
