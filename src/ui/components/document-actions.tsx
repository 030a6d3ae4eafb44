import { useState } from 'preact/hooks';
import { overviewWords as words } from '../../i18n/de/assessment';
import { saveWords } from '../../i18n/de/backup-save';
import { documentsWords, formatWords } from '../../i18n/de/documents';
import { WHOLE_REPORT } from '../../report/report-model';
import { addressOf } from '../router';
import type { RoomProps } from '../screens/assessment/room';
import { useMakeDocument } from '../use-make-document';
import { useSaveBackup } from '../use-save-backup';
import { Button } from './button';
import styles from './document-actions.module.css';
import { Icon } from './icon';
import { MakingNews } from './making-news';
import { usePrintedReport } from './printed-report';
import { SaveResult } from './save-result';

/** Als PDF speichern and Drucken, with everything in them; the other documents are one tap away. */
export function DocumentActions({ assessment, instrument }: RoomProps) {
  const { saving, save, saveAnyway } = useSaveBackup();
  const printReport = usePrintedReport({ assessment, instrument, options: WHOLE_REPORT });
  const maker = useMakeDocument(assessment);
  const [printFailed, setPrintFailed] = useState(false);

  function savePdf() {
    setPrintFailed(false);
    const wish = { kind: 'pdf', assessment, instrument, options: WHOLE_REPORT } as const;
    maker.make('pdf', wish, 'save');
  }

  async function print() {
    maker.forget();
    setPrintFailed(false);
    try {
      await printReport();
    } catch {
      // The code for the pages could not be loaded: a blank sheet would say less than words do.
      setPrintFailed(true);
    }
  }

  return (
    <section class={styles.section} aria-labelledby="mitnehmen">
      <h2 id="mitnehmen">{words.documentsTitle}</h2>
      <p class={styles.text}>{words.documentsText}</p>
      <div class={styles.actions}>
        <Button look="primary" disabled={maker.making.kind === 'busy'} onClick={savePdf}>
          <Icon name="file" />
          {formatWords.pdf.save}
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
      <MakingNews maker={maker} place="pdf" label={formatWords.pdf.making} />
      {printFailed && (
        <p role="alert" class={styles.failed}>
          {words.printFailed}
        </p>
      )}
      <SaveResult saving={saving} onAnyway={saveAnyway} />
      <p class={styles.text}>
        {words.moreDocuments}{' '}
        <a href={addressOf({ name: 'documents', id: assessment.id })}>{documentsWords.link}</a>
      </p>
      <p class={styles.text}>
        {saveWords.all} <a href={addressOf({ name: 'backup' })}>{saveWords.allLink}</a>
      </p>
    </section>
  );
}
