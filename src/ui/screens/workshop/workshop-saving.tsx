import { useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { saveStatusWords } from '../../../i18n/de/save-status';
import { troubleWords } from '../../../i18n/de/trouble';
import { workshopFrameWords } from '../../../i18n/de/workshop-frame';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import notice from '../../components/notices.module.css';
import { SaveBackupButton } from '../../components/save-backup-button';
import status from '../../components/save-status.module.css';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';
import { useSlow } from '../../use-slow';
import { useWorkshops } from './use-workshops';

/**
 * "Gespeichert" only after the transaction has completed. Not a live region: it changes with every
 * key, and trouble has an alert of its own.
 */
export function WorkshopSaving() {
  const { store } = useServices();
  const workshops = useWorkshops().store;
  const kinds = [workshops.saveStatus.value.kind, store.saveStatus.value.kind];
  // What was saved before "Alles löschen" is saved no longer.
  const failed = store.news.value === 'erased' || kinds.includes('failed');
  // The plan made in a workshop is an assessment's: it counts only when both are saved.
  const kind = failed ? 'failed' : kinds.includes('saving') ? 'saving' : 'saved';
  return (
    <p class={`${status.status} ${kind === 'failed' ? status.failed : ''}`}>
      {kind === 'saved' && <Icon name="check" />}
      {kind === 'failed' && <Icon name="alert" />}
      <span>{saveStatusWords[kind]}</span>
    </p>
  );
}

/** What is not saved, why, and what can be done; what is still under way is not asked for again. */
export function WorkshopTrouble() {
  const { store } = useWorkshops();
  const [trying, setTrying] = useState(false);
  const saving = store.saveStatus.value;
  const slow = useSlow(saving.kind === 'saving');
  if (saving.kind !== 'failed' && !slow) return null;
  const code = saving.kind === 'failed' ? saving.code : 'slow';

  async function retry() {
    setTrying(true);
    await store.retry();
    setTrying(false);
    if (store.saveStatus.peek().kind === 'saved') focusHeading();
  }

  return (
    <section class={`${notice.notice} ${notice.trouble}`} role="alert">
      <div>
        <p>
          <strong>{commonWords.notSavedYet}</strong> {reasonOf(code)}
        </p>
        <p>{troubleWords.storage.text}</p>
      </div>
      <div class={notice.actions}>
        {saving.kind === 'failed' && (
          <Button look="primary" disabled={trying} onClick={retry}>
            {commonWords.retry}
          </Button>
        )}
        <SaveBackupButton />
      </div>
    </section>
  );
}

function reasonOf(code: string): string {
  const reasons = { ...troubleWords.storage.reasons, 'not-found': workshopFrameWords.gone };
  return Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : reasons.failed;
}
