import { useState } from 'preact/hooks';
import { MAX_NAME } from '../../../domain/limits';
import { duplicateWorkshop } from '../../../domain/workshop/duplicate-workshop';
import type { Workshop } from '../../../domain/workshop/workshop';
import { workshopListWords as words } from '../../../i18n/de/workshop-list';
import { Icon } from '../../components/icon';
import { Menu } from '../../components/menu';
import { SaveResult } from '../../components/save-result';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';
import { useSaveBackup } from '../../use-save-backup';
import { useWorkshops } from './use-workshops';

interface Props {
  workshop: Workshop;
  title: string;
  /** Where one goes on with it. */
  address: string;
}

/** Open, save, duplicate, delete with Rückgängig. */
export function WorkshopMenu({ workshop, title, address }: Props) {
  const { undo, today, newId } = useServices();
  const { store, drawNumber } = useWorkshops();
  const { saving, save, saveAnyway } = useSaveBackup();
  const [problem, setProblem] = useState<string | null>(null);
  const { id } = workshop;

  /** Runs a change of the list; what fails is said beside the item it failed for. */
  async function attempt(work: () => Promise<void>, failure: string) {
    setProblem(null);
    try {
      await work();
    } catch {
      // All or nothing: what was there is there.
      setProblem(failure);
    }
  }

  const duplicate = () =>
    attempt(async () => {
      const long = words.copyTitle(title);
      const copyTitle = long.length <= MAX_NAME ? long : title;
      const birth = { id: newId(), today: today(), number: await drawNumber() };
      await store.bringBack(duplicateWorkshop(workshop, copyTitle, birth));
      undo.offer({
        message: words.duplicated(copyTitle),
        undo: async () => {
          await store.remove(birth.id);
        },
      });
    }, words.actionFailed);

  const remove = () =>
    attempt(async () => {
      const removed = await store.remove(id);
      undo.offer({ message: words.deleted(title), undo: () => store.bringBack(removed) });
      focusHeading();
    }, words.deleteFailed);

  return (
    <>
      <Menu label={words.actions(title)} icon={<Icon name="more" />}>
        <button
          type="button"
          onClick={() => {
            location.hash = address;
          }}
        >
          {words.open}
        </button>
        <button type="button" onClick={() => save({ only: id })}>
          {words.save}
        </button>
        <button type="button" onClick={duplicate}>
          {words.duplicate}
        </button>
        <button type="button" data-danger onClick={remove}>
          {words.delete}
        </button>
      </Menu>
      {problem && <p role="alert">{problem}</p>}
      <SaveResult saving={saving} onAnyway={saveAnyway} />
    </>
  );
}
