import type { ReportModel } from '../../report/report-model';
import { PrintedPlan } from './printed-plan';
import styles from './printed-report.module.css';
import { PrintedResult } from './printed-result';

interface Props {
  model: ReportModel;
  /** Level of the first heading: 1 on paper, deeper where the pages stand on a screen. */
  top?: 1 | 3;
}

/** All that a document says, in the order of the PDF. */
export function ReportPages({ model, top = 1 }: Props) {
  return (
    <>
      {model.result && <PrintedResult model={model} result={model.result} top={top} />}
      <PrintedPlan model={model} top={top} />
      <p class={styles.origin}>{model.origin}</p>
    </>
  );
}
