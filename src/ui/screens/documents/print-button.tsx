import { useState } from 'preact/hooks';
import { overviewWords as words } from '../../../i18n/de/assessment';
import type { ReportOptions } from '../../../report/report-model';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { usePrintedReport } from '../../components/printed-report';
import type { RoomProps } from '../assessment/room';
import styles from './format-item.module.css';

/** Drucken: on paper what the PDF holds. */
export function PrintButton(wanted: RoomProps & { options: ReportOptions }) {
  const printReport = usePrintedReport(wanted);
  const [failed, setFailed] = useState(false);

  async function print() {
    setFailed(false);
    try {
      await printReport();
    } catch {
      // The code for the pages could not be loaded: a blank sheet would say less than words do.
      setFailed(true);
    }
  }

  return (
    <>
      <Button onClick={print}>
        <Icon name="print" />
        {words.print}
      </Button>
      {failed && (
        <p role="alert" class={styles.failed}>
          {words.printFailed}
        </p>
      )}
    </>
  );
}
