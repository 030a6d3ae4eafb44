import { minutesRoomWords as words } from '../../../i18n/de/minutes';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { SaveResult } from '../../components/save-result';
import { addressOf } from '../../router';
import { useSaveBackup } from '../../use-save-backup';
import styles from './minutes-room.module.css';
import { useOpenWorkshop } from './use-workshops';

/** What one may do with the workshop when its minutes are done. */
export function MinutesAfter({ assessmentId }: { assessmentId: string | null }) {
  const { workshop } = useOpenWorkshop();
  const { saving, save, saveAnyway } = useSaveBackup();
  return (
    <section class={styles.after} aria-labelledby="danach">
      <h2 id="danach">{words.afterTitle}</h2>
      {assessmentId !== null && (
        <p>
          <a href={addressOf({ name: 'documents', id: assessmentId })}>{words.documents}</a>
          <span class={styles.soft}> {words.documentsText}</span>
        </p>
      )}
      <p class={styles.soft}>{words.backupText}</p>
      <div class={styles.actions}>
        <Button disabled={saving.kind === 'busy'} onClick={() => save({ only: workshop.id })}>
          <Icon name="file" />
          {words.backup}
        </Button>
      </div>
      <div class={styles.news}>
        <SaveResult saving={saving} onAnyway={saveAnyway} />
      </div>
    </section>
  );
}
