import type { Workshop } from '../../../domain/workshop/workshop';
import { workshopStage } from '../../../domain/workshop/workshop-stage';
import { germanDay } from '../../../i18n/de/day';
import { workshopWords } from '../../../i18n/de/workshop';
import { workshopListWords as words } from '../../../i18n/de/workshop-list';
import { STAGE_ROOMS } from './stage-room';
import styles from './workshop-list.module.css';
import { WorkshopMenu } from './workshop-menu';
import { placeAddress } from './workshop-place';

interface Props {
  workshop: Workshop;
  /** In its plan. */
  measures: number;
}

/** One workshop of the list: title, when and where, how far it is, and what can be done with it. */
export function WorkshopItem({ workshop, measures }: Props) {
  const { id, date, place, ballots, expected } = workshop;
  const title = workshop.title || workshopWords.unnamed;
  const stage = workshopStage(workshop, measures);
  const address = placeAddress({ room: STAGE_ROOMS[stage], id });
  return (
    <li class={styles.item}>
      <a class={styles.name} href={address}>
        {title}
      </a>
      <p class={styles.facts}>
        <span class={styles.tag} data-stage={stage}>
          {words.stages[stage]}
        </span>
        <span>{date ? germanDay(date) : words.noDate}</span>
        {place && <span>{place}</span>}
        <span>{words.ballots(ballots.length, expected)}</span>
      </p>
      <div class={styles.menu}>
        <WorkshopMenu workshop={workshop} title={title} address={address} />
      </div>
    </li>
  );
}
