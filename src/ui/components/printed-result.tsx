import type { ReportModel, ReportResult } from '../../report/report-model';
import { Light } from './light';
import styles from './printed-report.module.css';
import { ResultDiagram } from './result-diagram';

interface Props {
  model: ReportModel;
  result: ReportResult;
  /** Level of the heading: 1 on paper. */
  top?: 1 | 3;
}

/** Whose result it is, and the lights with their words and notes, as in the PDF. */
export function PrintedResult({ model, result, top = 1 }: Props) {
  const { labels } = model;
  const Heading = `h${top}` as const;
  const hasNotes = result.checkpoints.some(({ note }) => note !== '');
  return (
    <>
      <div class={styles.opening}>
        <div>
          <p class={styles.eyebrow}>{result.heading}</p>
          <Heading class={styles.name}>{model.organisation}</Heading>
          <p class={styles.soft}>
            {result.date} · {model.instrumentTitle}
          </p>
          <p class={styles.marking}>{model.marking}</p>
          {/* A number stays with what it counts. */}
          <p class={styles.summary}>{result.summary.replace(/ × /g, '\u00a0×\u00a0')}</p>
        </div>
        <div class={styles.diagram}>
          <ResultDiagram result={result} labels={labels} />
        </div>
      </div>
      <table class={styles.result}>
        <colgroup>
          <col class={styles.light} />
          <col class={styles.number} />
          <col class={styles.title} />
          <col />
        </colgroup>
        {hasNotes && (
          <thead class={styles.head}>
            <tr>
              <td colSpan={3} class={styles.notes} />
              <th scope="col" class={styles.notes}>
                {labels.notes}
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {result.checkpoints.map((checkpoint) => (
            <tr key={checkpoint.number}>
              <td>
                <Light rating={checkpoint.rating} />
              </td>
              <td>
                <span class={styles.strong}>{checkpoint.number}</span>
              </td>
              <th scope="row">
                <span class={styles.strong}>{checkpoint.title}</span>
                <span class={styles.words}>
                  <span>{checkpoint.ratingLabel}</span>
                  {checkpoint.earlierLabel && (
                    <span class={styles.soft}>{checkpoint.earlierLabel}</span>
                  )}
                </span>
              </th>
              <td class={styles.note}>{checkpoint.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
