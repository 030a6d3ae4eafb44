import { useEffect, useState } from 'preact/hooks';
import { underWay, workshopStage } from '../../../domain/workshop/workshop-stage';
import { germanDay } from '../../../i18n/de/day';
import { workshopWords } from '../../../i18n/de/workshop';
import { workshopListWords } from '../../../i18n/de/workshop-list';
import { workshopStartWords as words } from '../../../i18n/de/workshop-start';
import type { WorkshopStore } from '../../../state/workshop-store';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { STAGE_ROOMS } from '../workshop/stage-room';
import { placeAddress } from '../workshop/workshop-place';
import styles from './cards.module.css';
import screen from './start-screen.module.css';

/** The workshop one would go on with: without a joint result yet, the last changed; when all have one, the way to the latest. */
export function WorkshopUnderWay() {
  const { workshops, store: assessments } = useServices();
  const [store, setStore] = useState<WorkshopStore | null>(null);

  useEffect(() => {
    let current = true;
    async function look() {
      const found = (await workshops()).store;
      await found.refresh();
      if (current) setStore(found);
    }
    // What cannot be had now is told of by the list of workshops.
    look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [workshops]);

  const list = store?.list.value ?? [];
  const next = underWay(list);
  const workshop = next ?? list[0];
  if (!workshop) return null;
  const joint = assessments.summaries.value?.find(({ id }) => id === workshop.assessmentId);
  const stage = workshopStage(workshop, joint?.measures ?? 0);
  const facts = [workshop.date && germanDay(workshop.date), workshopListWords.stages[stage]];
  return (
    <section class={styles.card} aria-labelledby="workshop-weiter">
      <h2 id="workshop-weiter">{next ? words.underWay : words.yours(list.length)}</h2>
      <p>
        <strong>{workshop.title || workshopWords.unnamed}</strong>,{' '}
        {facts.filter(Boolean).join(' · ')}
      </p>
      <div class={screen.ways}>
        <ButtonLink href={placeAddress({ room: STAGE_ROOMS[stage], id: workshop.id })}>
          {next ? words.continue : words.open}
          <Icon name="next" />
        </ButtonLink>
        {list.length > 1 && (
          <ButtonLink look="quiet" href={placeAddress({ room: 'list' })}>
            {words.all(list.length)}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
