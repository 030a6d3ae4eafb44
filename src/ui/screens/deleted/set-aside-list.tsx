import { useState } from 'preact/hooks';
import { germanDay } from '../../../i18n/de/day';
import { deletedWords as words } from '../../../i18n/de/deleted';
import type { SetAsideItem } from '../../archive';
import { Button } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import kept from '../../components/kept-list.module.css';
import { SaveRawButton } from '../../components/save-raw-button';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import styles from './deleted.module.css';

/** Unreadable records that made room for readable ones; stays empty for nearly everybody. */
export function SetAsideList() {
  const { archive, undo, dayOf } = useServices();
  const [changes, setChanges] = useState(0);
  const [asked, setAsked] = useState<SetAsideItem | null>(null);
  const loaded = useLoaded(`beiseite ${changes}`, async () => (await archive()).setAsideOnes());
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;

  const refresh = () => setChanges((count) => count + 1);

  async function remove({ key }: SetAsideItem) {
    const removed = await (await archive()).removeSetAside(key);
    setAsked(null);
    focusHeading();
    undo.offer({
      message: words.asideRemoved,
      brief: true,
      undo: async () => {
        await removed.undo();
        refresh();
      },
    });
    refresh();
  }

  return (
    <section class={styles.aside} aria-labelledby="beiseite">
      <h2 id="beiseite">{words.asideTitle}</h2>
      <p class={kept.lead}>{words.asideText}</p>
      <ul class={kept.list}>
        {loaded.value.map((item) => (
          <li key={item.key.join()} class={kept.item}>
            <h3 class={styles.name}>{item.name || words.unreadable}</h3>
            <p class={kept.soft}>{words.asideOn(germanDay(dayOf(item.at)))}</p>
            <div class={kept.actions}>
              <SaveRawButton place={{ store: 'setAside', key: item.key }} of={item.name} />
              <Button
                look="quiet"
                aria-label={words.removeOf(item.name || words.unreadable)}
                onClick={() => setAsked(item)}
              >
                {words.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={words.confirmAside}
          text={words.confirmAsideText}
          action={words.remove}
          failure={words.failed}
          onConfirm={() => remove(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
