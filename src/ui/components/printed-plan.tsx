import type { ReportModel, ReportRow } from '../../report/report-model';
import { Light } from './light';
import styles from './printed-report.module.css';

type PlanAndLabels = Pick<ReportModel, 'plan' | 'labels'>;

interface Props {
  model: ReportModel;
  /** Level of the document's first heading: 1 on paper. */
  top?: 1 | 3;
}

/** The plan, after a result from a new page on: six columns, or what to do when nothing is planned yet. */
export function PrintedPlan({ model, top = 1 }: Props) {
  const { plan } = model;
  const isFirst = model.result === null;
  const Heading = (isFirst ? `h${top}` : `h${top === 1 ? 2 : 4}`) as 'h1' | 'h2' | 'h3' | 'h4';
  return (
    <section class={isFirst ? undefined : styles.newPage}>
      <Heading class={styles.heading}>{plan.heading}</Heading>
      <p class={styles.soft}>
        {model.organisation} · {model.plan.date}
      </p>
      <p class={styles.marking}>{model.marking}</p>
      {plan.rows.length === 0 ? (
        <p class={styles.lead}>{plan.emptyText}</p>
      ) : (
        <PlanTable model={model} />
      )}
    </section>
  );
}

/** The six columns, with the words of the lights before them. */
export function PlanTable({ model }: { model: PlanAndLabels }) {
  const { plan } = model;
  return (
    <>
      <Legend model={model} />
      <table class={styles.plan}>
        <colgroup>
          {plan.columns.map(({ id }) => (
            <col key={id} class={styles[id]} />
          ))}
        </colgroup>
        <thead class={styles.head}>
          <tr>
            {plan.columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row, index) => (
            <tr key={index} data-status={row.status}>
              {plan.columns.map(({ id }) => (
                <td key={id}>
                  {id === 'checkpoint' && <Light rating={row.rating} />}
                  {id === 'review' ? withRemark(row) : row.cells[id]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The words of the lights that occur, so that no colour stands alone. */
function Legend({ model: { plan, labels } }: { model: PlanAndLabels }) {
  const order = ['red', 'yellow', 'green', null] as const;
  return (
    <ul class={styles.legend}>
      {order
        .filter((light) => plan.rows.some(({ rating }) => rating === light))
        .map((light) => (
          <li key={light}>
            <Light rating={light} />
            {labels.ratings[light ?? 'none']}
          </li>
        ))}
    </ul>
  );
}

/** How far a measure is stands under the day on which that is checked. */
function withRemark({ cells, remark }: ReportRow): string {
  return [cells.review, remark].filter(Boolean).join('\n');
}
