import { useEffect } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { workshopWords } from '../../../i18n/de/workshop';
import { workshopListWords as words } from '../../../i18n/de/workshop-list';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import notice from '../../components/notices.module.css';
import { usePage } from '../../use-page';
import { DamagedWorkshops } from './damaged-workshops';
import { DeletedWorkshopsLink } from './deleted-workshops-link';
import { useMeasures } from './use-measures';
import { useWorkshops } from './use-workshops';
import { WorkshopItem } from './workshop-item';
import styles from './workshop-list.module.css';
import { placeAddress } from './workshop-place';

/** All workshops of this device, the last changed first. */
export function WorkshopList() {
  usePage(workshopWords.title);
  const { store } = useWorkshops();
  const measuresOf = useMeasures();
  useEffect(() => {
    store.refresh();
  }, [store]);
  const list = store.list.value;
  const failed = store.listFailed.value;

  return (
    <article class={styles.page}>
      <header class={styles.head}>
        <h1 tabIndex={-1} data-page-heading>
          {workshopWords.title}
        </h1>
        <p class={styles.lead}>{words.lead}</p>
        <div class={styles.actions}>
          <ButtonLink look="primary" href={placeAddress({ room: 'neu' })}>
            <Icon name="plus" />
            {words.create}
          </ButtonLink>
          <ButtonLink href={placeAddress({ room: 'mitmachen', number: '' })}>
            {words.join}
          </ButtonLink>
          <ButtonLink look="quiet" href={placeAddress({ room: 'leitfaden' })}>
            {words.guide}
          </ButtonLink>
        </div>
      </header>
      <section class={styles.section} aria-labelledby="workshops" aria-busy={list === null}>
        <h2 id="workshops">{words.listTitle}</h2>
        {failed && (
          <div role="alert" class={`${notice.notice} ${notice.trouble}`}>
            <p>{words.loadFailed}</p>
            <Button onClick={() => store.refresh()}>{commonWords.retry}</Button>
          </div>
        )}
        {list === null && !failed && <p class={styles.soft}>{words.loading}</p>}
        {list?.length === 0 && !failed && <NoWorkshops />}
        {list && list.length > 0 && (
          <ul class={styles.list}>
            {list.map((workshop) => (
              <WorkshopItem key={workshop.id} workshop={workshop} measures={measuresOf(workshop)} />
            ))}
          </ul>
        )}
        <DamagedWorkshops />
        <DeletedWorkshopsLink workshops={list} />
      </section>
    </article>
  );
}

function NoWorkshops() {
  return (
    <div class={styles.empty}>
      <p>
        <strong>{words.empty}</strong>
      </p>
      <p>{words.emptyAdviser}</p>
      <p>{words.emptyParticipant}</p>
    </div>
  );
}
