import { render } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportOptions } from '../../report/report-model';
import type { RoomProps } from '../screens/assessment/room';
import { type ReportBuilder, useServices } from '../services';
import styles from './printed-report.module.css';
import { ReportPages } from './report-pages';

interface Printed extends RoomProps {
  options: ReportOptions;
}

/** While the root has it, paper gets the report instead of the screen. */
const READY = 'data-printing';

/**
 * Puts the report model on paper, unseen on screen. Its pages are made when printing begins (by the
 * button or by the browser's own menu), so that typing never pays for them. Until the code for them
 * is here, the browser prints the screen as it stands.
 * @returns what the button "Drucken" does; rejects when the code cannot be loaded
 */
export function usePrintedReport(wanted: Printed): () => Promise<void> {
  const { loadReportBuilder } = useServices();
  const latest = useRef(wanted);
  latest.current = wanted;
  const builder = useRef<ReportBuilder | null>(null);

  const load = useCallback(async () => {
    builder.current ??= await loadReportBuilder();
  }, [loadReportBuilder]);

  useLayoutEffect(() => {
    // Without it the screen itself is printed; the button tries again and tells of the trouble.
    load().catch(() => undefined);

    // Beside the app, not inside: what lays out the screens has no say on paper.
    const paper = document.createElement('div');
    paper.className = `${styles.paper} ${styles.sheet}`;
    document.body.append(paper);

    const fill = () => {
      if (!builder.current) return;
      const { assessment, instrument, options } = latest.current;
      // The browser takes the page as it is when this listener returns; render() is synchronous.
      const model = builder.current(assessment, instrument, options);
      render(<ReportPages model={model} />, paper);
      document.documentElement.setAttribute(READY, '');
    };
    const clear = () => {
      document.documentElement.removeAttribute(READY);
      render(null, paper);
      paper.remove();
    };
    window.addEventListener('beforeprint', fill);
    // Not at "afterprint": Safari on iPhones sends it at once and takes the page later, when a
    // printer is chosen (github.com/jasonday/printThis/issues/193).
    return () => {
      window.removeEventListener('beforeprint', fill);
      clear();
    };
  }, [load]);

  return useCallback(async () => {
    // No waiting when it is here: Safari prints only in answer to the tap.
    if (!builder.current) await load();
    window.print();
  }, [load]);
}
