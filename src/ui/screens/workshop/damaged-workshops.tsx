import { useState } from 'preact/hooks';
import { damagedWords } from '../../../i18n/de/damaged';
import { workshopListWords as words } from '../../../i18n/de/workshop-list';
import type { WorkshopStore } from '../../../state/workshop-store';
import { Button, ButtonLink } from '../../components/button';
import { SaveRawButton } from '../../components/save-raw-button';
import { focusHeading } from '../../focus-heading';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import styles from './damaged-workshops.module.css';
import { useWorkshops } from './use-workshops';

/** Stored workshops that cannot be read, each with its raw text and the ways back; nearly nobody has any. */
export function DamagedWorkshops() {
  const { store } = useWorkshops();
  const count = store.unreadable.value;
  const damaged = useLoaded(`${count}`, store.damagedOnes);
  if (count === 0) return null;
  const found = damaged.state === 'ready' ? damaged.value : [];
  return (
    <div role="alert" class={styles.damaged}>
      <p>
        <strong>{words.unreadable(count)}</strong> {words.unreadableHelp}
      </p>
      <ul class={styles.list}>
        {found.map((record) => (
          <DamagedRow key={record.id} record={record} />
        ))}
      </ul>
    </div>
  );
}

type DamagedWorkshop = Awaited<ReturnType<WorkshopStore['damagedOnes']>>[number];

function DamagedRow({ record: { id, title, code } }: { record: DamagedWorkshop }) {
  const { archive, undo } = useServices();
  const { store } = useWorkshops();
  const [failed, setFailed] = useState(false);
  const name = title || words.unreadableOne;
  const newer = code === 'newer-database';

  async function discard() {
    setFailed(false);
    try {
      await store.discardDamaged(id);
    } catch {
      // It lies where it lay.
      setFailed(true);
      return;
    }
    undo.offer({
      message: words.deleted(name),
      undo: async () => {
        await (await archive()).restore(id);
        await store.refresh();
      },
    });
    focusHeading();
  }

  return (
    <li class={styles.row}>
      <h3>{name}</h3>
      {newer && <p>{words.newer}</p>}
      <div class={styles.actions}>
        <SaveRawButton place={{ store: 'workshops', key: id }} of={name} />
        {!newer && (
          <>
            <ButtonLink look="quiet" href={addressOf({ name: 'backup' })}>
              {damagedWords.backup}
            </ButtonLink>
            <Button look="quiet" aria-label={damagedWords.discardOf(name)} onClick={discard}>
              {words.delete}
            </Button>
          </>
        )}
      </div>
      {failed && <p role="alert">{words.deleteFailed}</p>}
    </li>
  );
}
