import { historyWords as words } from '../../../i18n/de/history';
import type { ReportModel, ReportRow } from '../../../report/report-model';
import kept from '../../components/kept-list.module.css';
import { Light } from '../../components/light';
import styles from './history.module.css';

/** Lights, notes and measures of a state, to read only; says what the printed report says. */
export function StateView({ model: { result, plan, labels } }: { model: ReportModel }) {
  return (
    <div class={styles.view}>
      {result && <p>{result.summary}</p>}
      <ol class={styles.lights}>
        {result?.checkpoints.map((checkpoint) => (
          <li key={checkpoint.number}>
            <Light rating={checkpoint.rating} />
            <div>
              <strong>{checkpoint.title}</strong>
              <span class={kept.soft}>{checkpoint.ratingLabel}</span>
              {checkpoint.note && <p class={styles.note}>{checkpoint.note}</p>}
            </div>
          </li>
        ))}
      </ol>
      <h3>{plan.heading}</h3>
      {plan.rows.length === 0 && <p class={kept.soft}>{words.measures(0)}</p>}
      {plan.rows.length > 0 && (
        <ol class={styles.measures}>
          {plan.rows.map((row, index) => (
            <li key={index}>
              <p class={styles.note}>{row.cells.measure}</p>
              <p class={kept.soft}>{restOf(row, plan.columns, labels.status)}</p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** "Priorität: 1 – hoch · Verantwortlich: Vorstand · Status: offen" */
function restOf(row: ReportRow, columns: ReportModel['plan']['columns'], status: string): string {
  const told = columns
    .filter(({ id }) => id !== 'measure' && row.cells[id] !== '')
    .map(({ id, label }) => `${label}: ${row.cells[id]}`);
  return [...told, `${status}: ${row.statusLabel}`].join(' · ');
}
