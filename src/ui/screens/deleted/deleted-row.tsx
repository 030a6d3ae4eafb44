import { useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { deletedWords as words } from '../../../i18n/de/deleted';
import { workshopWords } from '../../../i18n/de/workshop';
import type { DeletedItem } from '../../archive';
import { Button } from '../../components/button';
import kept from '../../components/kept-list.module.css';
import { SaveRawButton } from '../../components/save-raw-button';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';
import styles from './deleted.module.css';

interface Props {
  item: DeletedItem;
  onRestored(): void;
  onRemove(): void;
}

/** One deleted assessment or workshop: when it was, how long it stays, and both ways out. */
export function DeletedRow({ item, onRestored, onRemove }: Props) {
  const { archive, store, workshops, undo, dayOf } = useServices();
  const [failed, setFailed] = useState(false);
  const name = nameOf(item);

  async function restore() {
    setFailed(false);
    try {
      await (await archive()).restore(item.id);
    } catch {
      // It still lies among the deleted ones.
      setFailed(true);
      return;
    }
    focusHeading();
    undo.offer({
      message: isWorkshop(item) ? words.restoredWorkshop(name) : words.restored(name),
      brief: true,
      undo: async () => {
        await (isWorkshop(item) ? (await workshops()).store : store).remove(item.id);
        onRestored();
      },
    });
    onRestored();
  }

  return (
    <li class={kept.item}>
      <h2 class={styles.name}>{name}</h2>
      <p class={kept.soft}>
        {isWorkshop(item) && `${words.workshop} · `}
        {words.deletedOn(germanDay(dayOf(item.deletedAt)))} · {words.daysLeft(item.daysLeft)}
      </p>
      {failed && <p role="alert">{words.failed}</p>}
      <div class={kept.actions}>
        <Button aria-label={words.restoreOf(name)} onClick={restore}>
          {words.restore}
        </Button>
        {item.name === null && <SaveRawButton place={{ store: 'deleted', key: item.id }} of="" />}
        <Button look="quiet" aria-label={words.removeOf(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** What the list calls it. */
export function nameOf(item: DeletedItem): string {
  const { name } = item;
  if (isWorkshop(item))
    return name === null ? words.unreadableWorkshop : name || workshopWords.unnamed;
  return name === null ? words.unreadable : name || commonWords.unnamed;
}

export const isWorkshop = ({ kind }: DeletedItem) => kind === 'workshop';
