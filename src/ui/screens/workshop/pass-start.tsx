import { passWords as words } from '../../../i18n/de/workshop-pass';
import { Button } from '../../components/button';
import { Light } from '../../components/light';
import styles from './pass-screen.module.css';
import { useOpenWorkshop } from './use-workshops';
import { placeAddress } from './workshop-place';

/** Where each turn begins and ends: the same for everybody, with nothing of anybody. */
export function PassStart({ onBegin }: { onBegin(): void }) {
  const { workshop, store } = useOpenWorkshop();
  const unsaved = store.saveStatus.value.kind === 'failed';
  return (
    <section class={styles.calm}>
      <p class={styles.lights} aria-hidden="true">
        <Light rating="red" size="large" />
        <Light rating="yellow" size="large" />
        <Light rating="green" size="large" />
      </p>
      {workshop.title && <p class={styles.whose}>{workshop.title}</p>}
      <h1 tabIndex={-1} data-page-heading>
        {words.startTitle}
      </h1>
      {workshop.revealed ? (
        <p>{words.revealed}</p>
      ) : (
        <>
          <p>{words.start(workshop.checkpointIds.length)}</p>
          <div class={styles.main}>
            <Button look="primary" onClick={onBegin}>
              {words.next}
            </Button>
          </div>
        </>
      )}
      <p role="alert" class={styles.unsaved}>
        {unsaved && words.unsaved}
      </p>
      <p class={styles.leave}>
        <a href={placeAddress({ room: 'abstimmen', id: workshop.id })}>{words.leave}</a>
      </p>
    </section>
  );
}
