import { useMemo } from 'preact/hooks';
import type { ReportOptions } from '../../../report/report-model';
import { ResultDiagram } from '../../components/result-diagram';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import type { RoomProps } from '../assessment/room';
import styles from './overview-screen.module.css';

const RESULT: ReportOptions = { scope: 'result', names: false, status: false };

/** The lights as the picture that stands in the documents. What it shows is in the list, too: it may come late or not at all. */
export function ResultPicture({ assessment, instrument }: RoomProps) {
  const { loadReportBuilder } = useServices();
  const builder = useLoaded('report', loadReportBuilder);
  const build = builder.state === 'ready' ? builder.value : null;
  const model = useMemo(
    () => build?.(assessment, instrument, RESULT),
    [build, assessment, instrument],
  );
  return (
    <div class={styles.picture}>
      {model?.result && <ResultDiagram result={model.result} labels={model.labels} />}
    </div>
  );
}
