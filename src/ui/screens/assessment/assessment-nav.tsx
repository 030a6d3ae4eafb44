import { answerTo } from '../../../domain/rating';
import { navWords } from '../../../i18n/de/assessment-nav';
import { commonWords as words } from '../../../i18n/de/common';
import { Light } from '../../components/light';
import { type AssessmentRoute, addressOf } from '../../router';
import styles from './assessment-nav.module.css';
import type { RoomProps } from './room';

interface Props extends RoomProps {
  route: AssessmentRoute;
}

/** The lights as the way through, and the rooms after them; always in view. */
export function AssessmentNav({ assessment, instrument, route }: Props) {
  const { id } = assessment;
  const current = (is: boolean) => (is ? { 'aria-current': 'page' as const } : {});
  const rooms = [
    { name: 'overview', label: navWords.tabs.overview },
    { name: 'plan', label: navWords.tabs.plan },
  ] as const;
  return (
    <div class={styles.bar}>
      <div class={styles.inner}>
        <nav aria-label={navWords.lightsNav}>
          <ol class={styles.lights}>
            {instrument.checkpoints.map((checkpoint, index) => {
              const { rating } = answerTo(assessment, checkpoint.id);
              const word = rating ? words.ratings[rating] : words.notRated;
              const here = route.name === 'checkpoint' && route.checkpointId === checkpoint.id;
              return (
                <li key={checkpoint.id}>
                  <a
                    href={addressOf({ name: 'checkpoint', id, checkpointId: checkpoint.id })}
                    aria-label={navWords.checkpointLight(index + 1, checkpoint.title, word)}
                    title={checkpoint.title}
                    {...current(here)}
                  >
                    <Light rating={rating} />
                    <span aria-hidden="true">{index + 1}</span>
                  </a>
                </li>
              );
            })}
          </ol>
        </nav>
        <nav aria-label={navWords.mainNav}>
          <ul class={styles.rooms}>
            {rooms.map(({ name, label }) => (
              <li key={name}>
                <a href={addressOf({ name, id })} {...current(route.name === name)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
