import type { ReportModel } from '../../report/report-model';
import type { RoomProps } from '../screens/assessment/room';
import { useServices } from '../services';
import { useLoaded } from '../use-loaded';
import { Light } from './light';
import styles from './printed-report.module.css';

/** What paper gets: the report model as a page, unseen on screen. */
export function PrintedReport({ assessment, instrument }: RoomProps) {
  const { buildReport } = useServices();
  const key = `${assessment.id} ${JSON.stringify(assessment)}`;
  const loaded = useLoaded(key, () => buildReport(assessment, instrument));
  return (
    <div class={styles.paper} data-print>
      {loaded.state === 'ready' && <Pages model={loaded.value} />}
    </div>
  );
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
