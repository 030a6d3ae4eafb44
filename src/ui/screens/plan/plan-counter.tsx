import type { Measure } from '../../../domain/assessment';
import { isOpen } from '../../../domain/measure-status';
import { planWords as words } from '../../../i18n/de/plan';
import { useServices } from '../../services';
import styles from './measures.module.css';
import { findOpenPoints, type OpenPoint } from './open-points';

/** "3 Maßnahmen, 2 noch zu tun; 1 ohne Verantwortliche" */
export function PlanCounter({ measures }: { measures: readonly Measure[] }) {
  const today = useServices().today();
  const points = findOpenPoints(measures, today);
  const countOf = (wanted: OpenPoint) =>
    points.find(({ point }) => point === wanted)?.measures.length ?? 0;
  const toDo = measures.filter(({ status }) => isOpen(status)).length;
  const nudges = [
    { count: countOf('overdue'), text: words.counter.overdue },
    { count: countOf('responsible'), text: words.counter.nobody },
    { count: countOf('review'), text: words.counter.noReview },
  ].filter(({ count }) => count > 0);
  return (
    <p class={styles.counter}>
      {words.measures(measures.length)}, {words.counter.toDo(toDo)}
      {nudges.length > 0 && `; ${nudges.map(({ count, text }) => text(count)).join(', ')}`}
    </p>
  );
}
