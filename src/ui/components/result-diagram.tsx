import {
  DIAGRAM_TEXT,
  type DiagramLight,
  type DiagramLine,
  type DiagramText,
  resultDiagram,
} from '../../report/diagram';
import type { ReportLabels, ReportResult } from '../../report/report-model';
import { LIGHT_SHAPES } from './light';
import styles from './result-diagram.module.css';

interface Props {
  result: Pick<ReportResult, 'checkpoints' | 'diagramAlt'>;
  labels: Pick<ReportLabels, 'ratings' | 'diagram'>;
}

/** All lights of a result as one picture, which says in words what it shows. */
export function ResultDiagram({ result, labels }: Props) {
  const { width, height, lines, lights, texts } = resultDiagram(result.checkpoints, labels);
  return (
    <svg
      class={styles.diagram}
      viewBox={`0 0 ${width} ${height}`}
      // Its letters are as large as its stylesheet says, unless there is less room.
      width={`${width / DIAGRAM_TEXT}em`}
      role="img"
      aria-label={result.diagramAlt}
      focusable="false"
    >
      {lines.map((line) => (
        <Line key={keyOf(line.from, line.role)} {...line} />
      ))}
      {lights.map((light) => (
        <Light key={keyOf(light)} {...light} />
      ))}
      {texts.map((text) => (
        <Text key={keyOf(text)} {...text} />
      ))}
    </svg>
  );
}

const keyOf = ({ x, y }: { x: number; y: number }, role = '') => `${role} ${x} ${y}`;

function Line({ role, from, to }: DiagramLine) {
  return <line class={styles[role]} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

function Light({ light, earlier, x, y, size }: DiagramLight) {
  const scale = size / 24;
  return (
    <g
      class={`${styles[light ?? 'none']} ${earlier ? styles.earlier : ''}`}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
    >
      {LIGHT_SHAPES[light ?? 'none']}
    </g>
  );
}

function Text({ role, text, x, y, anchor }: DiagramText) {
  return (
    <text class={`${styles.text} ${styles[`${role}Text`] ?? ''}`} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}
