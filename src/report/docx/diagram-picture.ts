import { Paragraph, type Run, type XmlComponent } from 'docx';
import {
  DIAGRAM_TEXT,
  type DiagramLight,
  type DiagramLine,
  type DiagramText,
  LETTER,
  resultDiagram,
} from '../diagram';
import type { ReportLabels, ReportResult } from '../report-model';
import { COLOURS } from './colours';
import { lightBox, lightLook } from './light';
import { pictureRun } from './picture';
import { type Box, group, type Look, shape, words } from './shape';
import { OWN } from './style-ids';
import { run } from './text';

/** Millimetres to a unit of the diagram: a little larger than its words need it. */
const SCALE = 0.29;
const LINE = DIAGRAM_TEXT * 1.2;

const LINES: Record<DiagramLine['role'], Look> = {
  level: { preset: 'line', edge: { colour: COLOURS.line, width: 0.25 } },
  stem: { preset: 'line', edge: { colour: COLOURS.line, width: 0.5 } },
  change: { preset: 'line', edge: { colour: COLOURS.unrated, width: 0.25, dashed: true } },
};

/** All lights of a result as one drawing of Word, which says in words what it shows. */
export function diagramRun(
  result: Pick<ReportResult, 'checkpoints' | 'diagramAlt'>,
  labels: Pick<ReportLabels, 'ratings' | 'diagram'>,
  nextId: () => number,
): Run {
  const diagram = resultDiagram(result.checkpoints, labels);
  const id = nextId();
  const parts = [
    ...diagram.lines.map((line) => linePart(line, nextId())),
    ...diagram.lights.map((light) => lightPart(light, nextId())),
    ...diagram.texts.map((text) => textPart(text, nextId())),
  ];
  const width = diagram.width * SCALE;
  const height = diagram.height * SCALE;
  const content = group({ width, height }, parts);
  return pictureRun({
    kind: 'group',
    content,
    width,
    height,
    around: 0,
    alt: result.diagramAlt,
    id,
  });
}

function linePart({ role, from, to }: DiagramLine, id: number): XmlComponent {
  const box = scaled({
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  });
  const rising = from.x < to.x !== from.y < to.y;
  return shape(LINES[role], box, { id, rising });
}

function lightPart({ light, earlier, x, y, size }: DiagramLight, id: number): XmlComponent {
  const square = { x: (x - size / 2) * SCALE, y: (y - size / 2) * SCALE, size: size * SCALE };
  return shape(lightLook(light, square.size, earlier), lightBox(light, square), { id });
}

function textPart({ role, text, x, y, anchor }: DiagramText, id: number): XmlComponent {
  // Wider than the words are in our face, because Word would cut what does not fit.
  const width = Math.max([...text].length, 3) * LETTER * 1.35;
  const left = anchor === 'middle' ? x - width / 2 : x;
  const middle = y - DIAGRAM_TEXT * 0.33;
  const paragraph = new Paragraph({
    style: role === 'number' ? OWN.pictureNumber : OWN.pictureText,
    children: [run(text, role === 'remark' ? OWN.soft : undefined)],
  });
  return words(paragraph, scaled({ x: left, y: middle - LINE / 2, width, height: LINE }), id);
}

function scaled({ x, y, width, height }: Box): Box {
  return { x: x * SCALE, y: y * SCALE, width: width * SCALE, height: height * SCALE };
}
