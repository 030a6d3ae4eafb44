import { workshopDetailsWords } from '../../../i18n/de/workshop-details';
import { prepareWords as words } from '../../../i18n/de/workshop-prepare';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { DetailsFields } from './details-fields';
import styles from './prepare.module.css';
import { PrepareNumber } from './prepare-number';
import { PreparePaper } from './prepare-paper';
import { PrepareTodo } from './prepare-todo';
import { useOpenWorkshop } from './use-workshops';
import { WorkshopFrame } from './workshop-frame';
import { placeAddress } from './workshop-place';

/** Everything before the day: what is written down, the number, what to print and what to think of. */
export function PrepareRoom() {
  const { workshop, instrument, store } = useOpenWorkshop();
  const { id, revealed } = workshop;
  return (
    <WorkshopFrame room="vorbereiten">
      <div class={styles.columns}>
        <section class={styles.card} aria-labelledby="angaben">
          <h2 id="angaben">{words.details}</h2>
          <DetailsFields
            details={workshop}
            onChange={(details) => store.change('describeWorkshop', details)}
          />
          <p class={styles.soft}>
            {workshopDetailsWords.instrument}:{' '}
            {workshopDetailsWords.version(instrument.title, instrument.version)}.{' '}
            {workshopDetailsWords.fixed}
          </p>
        </section>
        {revealed ? <p class={styles.note}>{words.revealed}</p> : <PrepareNumber />}
      </div>
      <PrepareTodo />
      {!revealed && <PreparePaper />}
      <nav class={styles.pager} aria-label={words.pagerNav}>
        <ButtonLink look="primary" href={placeAddress({ room: 'abstimmen', id })}>
          {words.start}
          <Icon name="next" />
        </ButtonLink>
      </nav>
    </WorkshopFrame>
  );
}
