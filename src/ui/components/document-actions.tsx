import { useRef, useState } from 'preact/hooks';
import { overviewWords as words } from '../../i18n/de/assessment';
import { saveWords } from '../../i18n/de/backup-save';
import { WHOLE_REPORT } from '../../report/report-model';
import { unwatched } from '../../report/work';
import type { DocumentWish } from '../document-wish';
import { downloadFile } from '../download';
import { addressOf } from '../router';
import type { RoomProps } from '../screens/assessment/room';
import { useServices } from '../services';
import { useSaveBackup } from '../use-save-backup';
import { Button } from './button';
import styles from './document-actions.module.css';
import { Icon } from './icon';
import { usePrintedReport } from './printed-report';
import { SaveResult } from './save-result';

type Progress =
  | { kind: 'idle' | 'busy' | 'pdf-failed' | 'print-failed' }
  | { kind: 'done'; name: string };

/** Als PDF speichern and Drucken: both render the same report model. */
export function DocumentActions({ assessment, instrument }: RoomProps) {
  const { makeDocument } = useServices();
  const { saving, save, saveAnyway } = useSaveBackup();
  const printReport = usePrintedReport({ assessment, instrument });
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  // Clicks that come before the button is drawn as busy.
  const making = useRef(false);

  async function savePdf() {
    if (making.current) return;
    making.current = true;
    setProgress({ kind: 'busy' });
    try {
      const wish: DocumentWish = { kind: 'pdf', assessment, instrument, options: WHOLE_REPORT };
      const { file, name } = await makeDocument(wish, unwatched);
      downloadFile(file, name);
      setProgress({ kind: 'done', name });
    } catch {
      // Fonts or code missing, or a page that cannot be drawn: nothing was lost, say so.
      setProgress({ kind: 'pdf-failed' });
    } finally {
      making.current = false;
    }
  }

  async function print() {
    setProgress({ kind: 'idle' });
    try {
      await printReport();
    } catch {
      // The code for the pages could not be loaded: a blank sheet would say less than words do.
      setProgress({ kind: 'print-failed' });
    }
  }

  return (
    <section class={styles.section} aria-labelledby="mitnehmen">
      <h2 id="mitnehmen">{words.documentsTitle}</h2>
      <p class={styles.text}>{words.documentsText}</p>
      <div class={styles.actions}>
        <Button look="primary" disabled={progress.kind === 'busy'} onClick={savePdf}>
          <Icon name="file" />
          {progress.kind === 'busy' ? words.makingPdf : words.savePdf}
        </Button>
        <Button onClick={print}>
          <Icon name="print" />
          {words.print}
        </Button>
        <Button
          look="quiet"
          disabled={saving.kind === 'busy'}
          onClick={() => save({ only: assessment.id })}
        >
          {saveWords.onlyThis}
        </Button>
      </div>
      <p role="status" class={styles.news}>
        {progress.kind === 'done' && words.pdfSaved(progress.name)}
      </p>
      <SaveResult saving={saving} onAnyway={saveAnyway} />
      <p class={styles.text}>
        {saveWords.all} <a href={addressOf({ name: 'backup' })}>{saveWords.allLink}</a>
      </p>
      {(progress.kind === 'pdf-failed' || progress.kind === 'print-failed') && (
        <p role="alert" class={styles.failed}>
          {progress.kind === 'pdf-failed' ? words.pdfFailed : words.printFailed}
        </p>
      )}
    </section>
  );
}
