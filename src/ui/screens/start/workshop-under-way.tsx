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

/** The workshop one would go on with: without a joint result yet, the last changed. */
export function WorkshopUnderWay() {
  const { workshops } = useServices();
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

  const workshop = underWay(store?.list.value ?? []);
  if (!workshop) return null;
  // Without a joint result there is no plan.
  const stage = workshopStage(workshop, 0);
  const facts = [workshop.date && germanDay(workshop.date), workshopListWords.stages[stage]];
  return (
    <section class={styles.card} aria-labelledby="workshop-weiter">
      <h2 id="workshop-weiter">{words.underWay}</h2>
      <p>
        <strong>{workshop.title || workshopWords.unnamed}</strong>,{' '}
        {facts.filter(Boolean).join(' · ')}
      </p>
      <div>
        <ButtonLink href={placeAddress({ room: STAGE_ROOMS[stage], id: workshop.id })}>
          {words.continue}
          <Icon name="next" />
        </ButtonLink>
      </div>
    </section>
  );
}
