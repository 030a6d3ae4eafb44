import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReportModel } from '../../report/report-model';
import type { RoomProps } from '../screens/assessment/room';
import { type ReportBuilder, useServices } from '../services';
import { Light } from './light';
import styles from './printed-report.module.css';

/**
 * What paper gets: the report model as pages, unseen on screen. They are made when printing
 * begins (by the button or by the browser's own menu), so that typing never pays for them.
 */
export function PrintedReport(room: RoomProps) {
  const { loadReportBuilder } = useServices();
  const paper = useRef<HTMLDivElement>(null);
  const latest = useRef(room);
  latest.current = room;

  useEffect(() => {
    let build: ReportBuilder | null = null;
    loadReportBuilder().then(
      (builder) => {
        build = builder;
      },
      // Without it the page prints as it stands on screen; "Als PDF speichern" tells of the trouble.
      () => undefined,
    );
    const fill = () => {
      const { assessment, instrument } = latest.current;
      // The browser takes the page as it is when this listener returns; render() is synchronous.
      if (paper.current && build)
        render(<Pages model={build(assessment, instrument)} />, paper.current);
    };
    const clear = () => {
      if (paper.current) render(null, paper.current);
    };
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', fill);
      window.removeEventListener('afterprint', clear);
    };
  }, [loadReportBuilder]);

  return <div ref={paper} class={styles.paper} data-print />;
}

function Pages({ model }: { model: ReportModel }) {
  const { result, plan } = model;
  return (
    <>
      <p class={styles.title}>{model.organisation}</p>
      <p>
        {model.instrumentTitle} · {model.date.text}
      </p>
      <h2>{result.heading}</h2>
      <p>{result.summary}</p>
      <table class={styles.result}>
        <tbody>
          {result.checkpoints.map((checkpoint) => (
            <tr key={checkpoint.number}>
              <td class={styles.light}>
                <Light rating={checkpoint.rating} size="small" />
              </td>
              <th scope="row">
                {checkpoint.number}. {checkpoint.title}
                <span class={styles.word}>
                  {checkpoint.ratingLabel}
                  {checkpoint.earlierLabel && ` (${checkpoint.earlierLabel})`}
                </span>
              </th>
              <td class={styles.note}>{checkpoint.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 class={styles.newPage}>{plan.heading}</h2>
      {plan.rows.length === 0 ? (
        <p>{plan.emptyText}</p>
      ) : (
        <table class={styles.plan}>
          <thead>
            <tr>
              {plan.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.rows.map((row, index) => (
              <tr key={index}>
                {plan.columns.map((column) => (
                  <td key={column.id}>
                    {column.id === 'checkpoint' && <Light rating={row.rating} size="small" />}
                    {row.cells[column.id]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class={styles.origin}>{model.origin}</p>
    </>
  );
}
