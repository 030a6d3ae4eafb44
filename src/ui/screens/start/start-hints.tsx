import { useRef, useState } from 'preact/hooks';
import { saveWords } from '../../../i18n/de/backup-save';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { reminderWords as words } from '../../../i18n/de/reminder';
import type { FileResult, KeepingState } from '../../backup-keeping';
import { Button, ButtonLink } from '../../components/button';
import notice from '../../components/notices.module.css';
import { SaveResult } from '../../components/save-result';
import { OPEN_BACKUP } from '../../open-backup-address';
import { thisPlace } from '../../safari';
import { useServices } from '../../services';
import { type Kept, useKeeping } from '../../use-keeping';
import { useSaveBackup } from '../../use-save-backup';
import { FileNews } from '../backup/one-file';
import { BallotsHere } from './ballots-here';

/** Above one's own assessments: a ballot that lies here, and what is to be said of Sicherungen. */
export function StartHints() {
  return (
    <>
      <BallotsHere />
      <BackupHint />
    </>
  );
}

/** Time for a new one, or that a fresh installation can be filled by one. */
function BackupHint() {
  const { store } = useServices();
  const { kept } = useKeeping();
  const count = store.summaries.value?.length;

  if (count === 0 && thisPlace() === 'installed') return <EmptyInstalled />;
  if (!kept?.state.reminder) return null;
  return <BackupReminder kept={kept} />;
}

function EmptyInstalled() {
  return (
    <section class={notice.notice}>
      <p>{words.emptyInstalled}</p>
      <ButtonLink look="primary" href={OPEN_BACKUP}>
        {commonWords.openBackup}
      </ButtonLink>
    </section>
  );
}

/** Stays until people leave the screen, so that they read what became of it. */
function BackupReminder({ kept: { keeping, state } }: { kept: Kept }) {
  const { saving, save, saveAnyway } = useSaveBackup();
  const [inFile, setInFile] = useState<FileResult | null>(null);
  const [later, setLater] = useState(false);
  const place = useRef<HTMLElement>(null);
  const text = useWhy(state);
  const done = later || saving.kind === 'saved' || inFile?.kind === 'saved';

  async function saveNow() {
    if (!state.file || inFile) await save();
    else setInFile(await keeping.renewFile().catch((): FileResult => ({ kind: 'failed' })));
    place.current?.focus();
  }

  async function postpone() {
    setLater(true);
    place.current?.focus();
    // When it cannot be written down the reminder just comes sooner.
    await keeping.remindLater().catch(() => undefined);
  }

  return (
    <section ref={place} tabIndex={-1} class={notice.notice} aria-label={words.title}>
      {!done && <p>{text}</p>}
      <div role="status">{later && <p>{words.laterSaid}</p>}</div>
      <SaveResult saving={saving} onAnyway={saveAnyway} />
      <FileNews result={inFile} />
      {!done && (
        <div class={notice.actions}>
          <Button look="primary" disabled={saving.kind === 'busy'} onClick={saveNow}>
            {saveWords.save}
          </Button>
          <Button look="quiet" onClick={postpone}>
            {words.later}
          </Button>
        </div>
      )}
    </section>
  );
}

function useWhy({ reminder, lastAt }: KeepingState): string {
  const { dayOf } = useServices();
  if (reminder === null || reminder === 'none-yet' || lastAt === null) return words['none-yet'];
  return words[reminder](lastAt === 'unknown' ? null : germanDay(dayOf(lastAt)));
}
