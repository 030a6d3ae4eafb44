import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportOptions } from '../../report/report-model';
import type { RoomProps } from '../screens/assessment/room';
import { type ReportBuilder, useServices } from '../services';
import { usePrintedPaper } from './printed-paper';
import { ReportPages } from './report-pages';

interface Printed extends RoomProps {
  options: ReportOptions;
}

/**
 * Puts the report model on paper, unseen on screen. Until the code for its pages is here, the browser prints the screen
 * as it stands.
 * @returns what the button "Drucken" does; rejects when the code cannot be loaded
 */
export function usePrintedReport({
  assessment,
  instrument,
  options,
}: Printed): () => Promise<void> {
  const { loadReportBuilder } = useServices();
  const builder = useRef<ReportBuilder | null>(null);

  const load = useCallback(async () => {
    builder.current ??= await loadReportBuilder();
  }, [loadReportBuilder]);

  useLayoutEffect(() => {
    // Without it the screen itself is printed; the button tries again and tells of the trouble.
    load().catch(() => undefined);
  }, [load]);

  usePrintedPaper(() => {
    if (!builder.current) return null;
    return <ReportPages model={builder.current(assessment, instrument, options)} />;
  });

  return useCallback(async () => {
    // No waiting when it is here: Safari prints only in answer to the tap.
    if (!builder.current) await load();
    window.print();
  }, [load]);
}
