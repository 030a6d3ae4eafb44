import { useState } from 'preact/hooks';
import type { Summary } from '../../../domain/assessment';
import { MAX_NAME } from '../../../domain/limits';
import { duplicateAssessment } from '../../../domain/new-assessment';
import { renameAssessment } from '../../../domain/visit';
import { saveWords } from '../../../i18n/de/backup-save';
import { commonWords } from '../../../i18n/de/common';
import { itemMenuWords as words } from '../../../i18n/de/item-menu';
import { Icon } from '../../components/icon';
import { Menu } from '../../components/menu';
import { RenameDialog } from '../../components/rename-dialog';
import { SaveResult } from '../../components/save-result';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';
import { useRateAgain } from '../../use-rate-again';
import { useSaveBackup } from '../../use-save-backup';

/** Rename, duplicate, rate again, delete with Rückgängig. */
export function ItemMenu({ summary, name }: { summary: Summary; name: string }) {
  const { store, undo, router, now, newId } = useServices();
  const rateAgain = useRateAgain();
  const { saving, save, saveAnyway } = useSaveBackup();
  const [renaming, setRenaming] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id } = summary;

  /** Runs a change of the list; what fails is said beside the item it failed for. */
  async function attempt(work: () => Promise<void>, failure: string = words.actionFailed) {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      // Trying again would never help.
      const isNewer = error instanceof Error && 'code' in error && error.code === 'newer-database';
      setProblem(isNewer ? words.newer : failure);
    }
  }

  const duplicate = () =>
    attempt(async () => {
      const original = await store.load(id);
      if (!original) return;
      const birth = { id: newId(), now: now() };
      const copyName = words.copyName(name);
      const fits = copyName.length <= MAX_NAME ? copyName : name;
      await store.bringBack([duplicateAssessment(original, fits, birth)]);
      undo.offer({
        message: words.duplicated(fits || commonWords.unnamed),
        undo: async () => {
          await store.remove(birth.id);
        },
      });
    });

  const again = () =>
    attempt(async () => {
      const former = await store.load(id);
      if (!former) return;
      rateAgain(former);
    });

  const remove = () =>
    attempt(async () => {
      const removed = await store.remove(id);
      undo.offer({
        message: words.deleted(name),
        undo: () => store.bringBack([removed]),
      });
      focusHeading();
    }, words.deleteFailed);

  return (
    <>
      <Menu label={words.actions(name)} icon={<Icon name="more" />}>
        <button type="button" onClick={() => setRenaming(true)}>
          {words.rename}
        </button>
        <button type="button" onClick={duplicate}>
          {words.duplicate}
        </button>
        <button type="button" onClick={again}>
          {words.again}
        </button>
        <button type="button" onClick={() => router.go({ name: 'history', id })}>
          {words.history}
        </button>
        <button type="button" onClick={() => save({ only: id })}>
          {saveWords.onlyThis}
        </button>
        <button type="button" data-danger onClick={remove}>
          {words.delete}
        </button>
      </Menu>
      {problem && <p role="alert">{problem}</p>}
      <SaveResult saving={saving} onAnyway={saveAnyway} />
      {renaming && (
        <RenameDialog
          name={summary.name}
          onClose={() => setRenaming(false)}
          onRename={(newName) =>
            attempt(async () => {
              const at = now();
              await store.changeIn(id, (record) => renameAssessment(record, newName, at));
            })
          }
        />
      )}
    </>
  );
}
