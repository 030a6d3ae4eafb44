import type { Summary } from '../../../domain/assessment';
import { commonWords } from '../../../i18n/de/common';
import { startWords as words } from '../../../i18n/de/start';
import { ButtonLink } from '../../components/button';
import { LineDrawing, NEXT } from '../../components/line-drawing';
import { addressOf, type Route } from '../../router';
import styles from './cards.module.css';

/** "Weitermachen, wo Sie aufgehört haben": the assessment one worked on last, at its last place. */
export function ResumeCard({ summaries }: { summaries: readonly Summary[] }) {
  const latest = summaries.find((summary) => !summary.sample && summary.lastPlace !== '');
  if (!latest) return null;
  return (
    <section class={styles.card} aria-labelledby="weitermachen">
      <h2 id="weitermachen">{words.continueTitle}</h2>
      <p>
        <strong>{latest.name || commonWords.unnamed}</strong>, {placeName(latest)}
      </p>
      <div>
        <ButtonLink look="primary" href={addressOf(placeOf(latest))}>
          {words.continue}
          <LineDrawing path={NEXT} />
        </ButtonLink>
      </div>
    </section>
  );
}

/** Where the person left off; the overview for somebody who never rated. */
export function placeOf(summary: Summary): Route {
  const { id, lastPlace } = summary;
  if (lastPlace === 'plan') return { name: 'plan', id };
  if (!summary.checkpointIds.includes(lastPlace)) return { name: 'overview', id };
  return { name: 'checkpoint', id, checkpointId: lastPlace };
}

function placeName({ lastPlace, checkpointIds }: Summary): string {
  if (lastPlace === 'plan') return words.continueAt.plan;
  const index = checkpointIds.indexOf(lastPlace);
  return index === -1 ? words.continueAt.overview : words.continueAt.checkpoint(index + 1);
}
