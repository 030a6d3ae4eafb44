import type { MinutesCheckpoint, MinutesModel } from '../../../report/minutes-model';
import { voteCounts, votesBar } from '../../../report/votes-bar';
import { Light } from '../../components/light';
import { PlanTable } from '../../components/printed-plan';
import { ResultDiagram } from '../../components/result-diagram';
import styles from './minutes-pages.module.css';

interface Props {
  model: MinutesModel;
  /** Level of the first heading: 1 on paper, deeper where the pages stand on a screen. */
  top?: 1 | 3;
  /** Names the region in which a plan wider than the screen is moved. */
  planLabel?: string;
}

/** All that the minutes say, in the order of the PDF. */
export function MinutesPages({ model, top = 1, planLabel }: Props) {
  const Part = `h${top + 1}` as 'h2' | 'h4';
  const { topics, plan } = model;
  return (
    <div class={styles.pages}>
      <Opening model={model} top={top} />
      <section class={styles.part}>
        <Part class={styles.heading}>{model.result.heading}</Part>
        <Result model={model} level={top + 2} />
      </section>
      <section class={styles.part}>
        <Part class={styles.heading}>{topics.heading}</Part>
        {topics.rows.length === 0 ? <p>{topics.emptyText}</p> : <Topics topics={topics} />}
      </section>
      <section class={styles.part}>
        <Part class={styles.heading}>{plan.heading}</Part>
        {plan.facts && <p class={styles.soft}>{plan.facts}</p>}
        <Plan plan={plan} label={planLabel} />
      </section>
      <p class={styles.origin}>{model.origin}</p>
    </div>
  );
}

function Opening({ model, top }: { model: MinutesModel; top: 1 | 3 }) {
  const { result, labels } = model;
  const Title = `h${top}` as const;
  return (
    <div class={styles.opening}>
      <div>
        <Title class={styles.name}>
          <span class={styles.eyebrow}>{model.heading}</span> {model.name}
        </Title>
        <p class={styles.marking}>{model.marking}</p>
        <dl class={styles.facts}>
          {model.facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p class={styles.soft}>{model.anonymous}</p>
      </div>
      {result.checkpoints.some(({ rating }) => rating !== null) && (
        <div class={styles.diagram}>
          <ResultDiagram result={result} labels={labels} />
        </div>
      )}
    </div>
  );
}

function Result({ model, level }: { model: MinutesModel; level: number }) {
  const { summary, order, legend, checkpoints } = model.result;
  if (checkpoints.length === 0) return <p>{summary}</p>;
  return (
    <>
      {/* A number stays with what it counts. */}
      <p class={styles.summary}>{summary.replace(/ × /g, '\u00a0×\u00a0')}</p>
      {order && <p class={styles.soft}>{order}</p>}
      <ul class={styles.legend}>
        {legend.map(({ light, word }) => (
          <li key={word}>
            <Light rating={light} />
            {word}
          </li>
        ))}
      </ul>
      <div class={styles.checkpoints}>
        {checkpoints.map((checkpoint) => (
          <Checkpoint key={checkpoint.id} checkpoint={checkpoint} model={model} level={level} />
        ))}
      </div>
    </>
  );
}

interface CheckpointProps {
  checkpoint: MinutesCheckpoint;
  model: MinutesModel;
  level: number;
}

function Checkpoint({ checkpoint, model: { labels }, level }: CheckpointProps) {
  const { number, title, rating, ratingLabel, reason, dissent } = checkpoint;
  const Heading = `h${level}` as 'h3' | 'h5';
  return (
    <section class={styles.checkpoint}>
      <div class={styles.joint}>
        <Light rating={rating} />
        <div>
          <Heading class={styles.title}>
            {number}. {title}
          </Heading>
          <p>
            <span class="visually-hidden">{labels.joint}: </span>
            {ratingLabel}
          </p>
        </div>
      </div>
      <Votes checkpoint={checkpoint} />
      <div class={styles.words}>
        {reason && <Words head={labels.reason} text={reason} />}
        {dissent && <Words head={labels.dissent} text={dissent} />}
      </div>
    </section>
  );
}

/** The same picture as in the PDF, which says in words what it shows. */
function Votes({ checkpoint: { votes, votesAlt } }: { checkpoint: MinutesCheckpoint }) {
  const { parts, marks } = votesBar(votes);
  const share = (part: number) => `${part * 100}%`;
  return (
    <div class={styles.votes} role="img" aria-label={votesAlt}>
      <span class={styles.counts}>
        {voteCounts(votes).map(({ light, count }) => (
          <span key={light} class={styles.count} data-empty={count === 0 || undefined}>
            <Light rating={light} />
            {count}
          </span>
        ))}
      </span>
      <svg class={styles.bar} aria-hidden="true" focusable="false">
        {parts.map(({ light, from, to }) => (
          <rect
            key={light}
            class={styles[light ?? 'none']}
            x={share(from)}
            width={share(to - from)}
            height="100%"
          />
        ))}
        {marks.map((mark) => (
          <line key={mark} class={styles.mark} x1={share(mark)} x2={share(mark)} y1="0" y2="100%" />
        ))}
      </svg>
    </div>
  );
}

function Words({ head, text }: { head: string; text: string }) {
  return (
    <div>
      <p class={styles.wordsHead}>{head}</p>
      <p class={styles.text}>{text}</p>
    </div>
  );
}

function Topics({ topics: { columns, rows } }: { topics: MinutesModel['topics'] }) {
  return (
    <table class={styles.topics}>
      <thead>
        <tr>
          {columns.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ topic, outcome }, index) => (
          <tr key={index}>
            <td>{topic}</td>
            <td>{outcome}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Plan({ plan, label }: { plan: MinutesModel['plan']; label: string | undefined }) {
  if (plan.report === null || plan.report.plan.rows.length === 0) return <p>{plan.emptyText}</p>;
  const table = <PlanTable model={plan.report} />;
  if (label === undefined) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too
    <section class={styles.scroll} aria-label={label} tabIndex={0}>
      <div class={styles.wide}>{table}</div>
    </section>
  );
}
