import { useState } from 'preact/hooks';
import { MOST_CHANGES } from '../../../domain/backup-reminder';
import { daysBetween } from '../../../domain/day';
import { keepingWords, saveWords as words } from '../../../i18n/de/backup-save';
import { germanDay } from '../../../i18n/de/day';
import type { FileResult, KeepingState } from '../../backup-keeping';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { SaveResult } from '../../components/save-result';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { useKeeping } from '../../use-keeping';
import { useSaveBackup } from '../../use-save-backup';
import styles from './backup-screen.module.css';
import { EncryptForm } from './encrypt-form';
import { FileNews, OneFile } from './one-file';

/** Everything as one file: one tap. A password or a file of one's own for who wants them. */
export function SaveBackup() {
  const { kept, read } = useKeeping();
  const { saving, save, saveAnyway, reset } = useSaveBackup(read);
  const [inFile, setInFile] = useState<FileResult | null>(null);
  const [busy, setBusy] = useState(false);
  const [withPassword, setWithPassword] = useState(false);

  async function saveAsUsual() {
    reset();
    setInFile(null);
    // A click that comes early waits to learn where people want it, but not for ever.
    const known = kept ?? (await Promise.race([read(), aMoment()]));
    if (known?.state.file) await run(known.keeping.renewFile);
    else await save();
  }

  async function run(work: () => Promise<FileResult>) {
    if (busy) return;
    setBusy(true);
    reset();
    setInFile(null);
    const result = await work().catch((): FileResult => ({ kind: 'failed' }));
    setInFile(result);
    setBusy(false);
    await read();
  }

  function saveAsNewFile() {
    setInFile(null);
    save();
  }

  return (
    <section class={styles.way} aria-labelledby="speichern">
      <h2 id="speichern">{words.title}</h2>
      <p>{words.text}</p>
      <div class={styles.actions}>
        <Button
          // Who has begun with a password is not to press the one without by mistake.
          look={withPassword ? 'secondary' : 'primary'}
          disabled={busy || saving.kind === 'busy'}
          onClick={saveAsUsual}
        >
          <Icon name="file" />
          {words.save}
        </Button>
        {kept?.state.file && (
          <Button look="quiet" onClick={saveAsNewFile}>
            {words.asNewFile}
          </Button>
        )}
      </div>
      <p class={styles.soft}>
        {kept?.state.file && `${keepingWords.goesInto(kept.state.file)} `}
        {kept && <Age state={kept.state} />}
      </p>
      <SaveResult saving={saving} onAnyway={saveAnyway} />
      <FileNews result={inFile} />
      <details class={styles.more}>
        <summary>{words.passwordTitle}</summary>
        <EncryptForm onSaved={read} onFilled={setWithPassword} />
      </details>
      {kept?.keeping.canRememberFile && (
        <OneFile kept={kept} onChoose={() => run(kept.keeping.chooseFile)} onForgotten={read} />
      )}
      <p class={styles.soft}>{words.onlyOne}</p>
      <p>
        {words.moveHint} <a href={addressOf({ name: 'move' })}>{words.moveLink}</a>
      </p>
    </section>
  );
}

/** A storage that answers at all has done so by then. */
const aMoment = () => new Promise<null>((resolve) => setTimeout(resolve, 2000, null));

function Age({ state: { lastAt, changes, file } }: { state: KeepingState }) {
  const { dayOf, today } = useServices();
  if (lastAt === null) return <>{words.never}</>;
  if (lastAt === 'unknown') return <>{words.lastSometime(changes, MOST_CHANGES)}</>;
  const day = dayOf(lastAt);
  // It may have gone into a new file, and the remembered one is older then.
  const said = file === null ? words.last : words.lastAnywhere;
  return <>{said(germanDay(day), daysBetween(day, today()), changes, MOST_CHANGES)}</>;
}
