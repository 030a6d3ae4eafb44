import type { Summary } from '../../../domain/assessment';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { startWords as words } from '../../../i18n/de/start';
import { Light } from '../../components/light';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import styles from './assessment-list.module.css';
import type { ItemMenu } from './item-menu';
import { placeOf } from './resume-card';

interface Props {
  summary: Summary;
  /** True when a newer run of it exists. */
  superseded: boolean;
  /** What can be done with it; `null` until that is loaded. */
  Menu: typeof ItemMenu | null;
}

/** One assessment of the list: name, date, lights, progress, and what can be done with it. */
export function AssessmentItem({ summary, superseded, Menu }: Props) {
  const { dayOf } = useServices();
  const name = summary.name || commonWords.unnamed;
  const rated = summary.ratings.filter((rating) => rating !== null).length;
  return (
    <li class={styles.item}>
      <a class={styles.name} href={addressOf(placeOf(summary))}>
        {name}
      </a>
      <p class={styles.lights}>
        {summary.ratings.map((rating, index) => (
          <Light key={index} rating={rating} size="small" />
        ))}
        <span class="visually-hidden">{lightsInWords(summary)}</span>
      </p>
      <p class={styles.facts}>
        {summary.sample && <span class={styles.tag}>{words.sample}</span>}
        {superseded && <span class={styles.tag}>{words.earlierRun}</span>}
        {!superseded && summary.earlierId && <span class={styles.tag}>{words.laterRun}</span>}
        {(superseded || summary.earlierId) && (
          <span>{words.begun(germanDay(dayOf(summary.createdAt)))}</span>
        )}
        <span>{words.progress(rated, summary.ratings.length)}</span>
        <span>{summary.measures === 0 ? words.noMeasures : words.measures(summary.measures)}</span>
        <span>{words.changed(germanDay(dayOf(summary.updatedAt)))}</span>
      </p>
      <div class={styles.menu}>{Menu && <Menu summary={summary} name={name} />}</div>
    </li>
  );
}

function lightsInWords({ ratings }: Summary): string {
  return ratings
    .map(
      (rating, index) =>
        `${index + 1}: ${rating ? commonWords.ratings[rating] : commonWords.notRated}`,
    )
    .join(', ');
}
