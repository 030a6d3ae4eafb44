import type { Rating } from '../domain/instrument';
import type { ReportCheckpoint, ReportLabels } from './report-model';

/** The result as one picture, in units of its own from the top left corner; whoever draws it chooses the scale. */
export interface Diagram {
  width: number;
  height: number;
  lines: DiagramLine[];
  lights: DiagramLight[];
  texts: DiagramText[];
}

/** A place. */
export interface Point {
  x: number;
  y: number;
}

export interface DiagramLine {
  /** The height of a light, from a light down to its number, or the way from the earlier light to the one of today. */
  role: 'level' | 'stem' | 'change';
  from: Point;
  to: Point;
}

export interface DiagramLight {
  light: Rating | null;
  /** Small and hollow: the light of the run before. */
  earlier: boolean;
  /** Its middle. */
  x: number;
  y: number;
  /** Of the square around it. */
  size: number;
}

export interface DiagramText {
  role: 'level' | 'number' | 'remark';
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  /** Where in the text `x` is. */
  anchor: 'start' | 'middle';
}

/** Of the letters, in the diagram's units. */
export const DIAGRAM_TEXT = 12;

/** What a letter of our face is wide at most on average, so that words need not be measured here. */
export const LETTER = DIAGRAM_TEXT * 0.54;
const LINE = DIAGRAM_TEXT * 1.15;
/** From the middle of a line of text down to its baseline. */
const DROP = DIAGRAM_TEXT * 0.33;
const LONGEST_LINE = 16;
const COLUMN = { light: 18, most: 33, least: 120, all: 300 } as const;
const LEVEL = 32;
const GAP = 12;

/** From the top, as on a traffic light. */
const ORDER = ['red', 'yellow', 'green', null] as const;

type Shown = Pick<ReportCheckpoint, 'number' | 'rating' | 'earlier'>;

/**
 * One column for each checkpoint: its light at the height of its word, its number below. What is not rated stands on a
 * line of its own, which is there only when it is needed. Each light keeps its own shape, so that a copy without
 * colours says the same.
 */
export function resultDiagram(
  checkpoints: readonly Shown[],
  labels: Pick<ReportLabels, 'ratings' | 'diagram'>,
): Diagram {
  const grid = gridFor(checkpoints, labels);
  const { left, plot, foot } = grid;
  const remark = grid.compared ? labels.diagram.earlier : '';
  const remarkLine = foot.numbers + LINE + GAP / 2;
  const columns = checkpoints.map((checkpoint, index) => columnOf(grid, checkpoint, index));
  return {
    width: Math.max(left + plot, length(remark) * LETTER),
    height: (remark === '' ? foot.numbers : remarkLine) + LINE - DROP,
    lines: [
      ...grid.levels.map(({ y }) => line('level', { x: left, y }, { x: left + plot, y })),
      ...columns.flatMap(({ lines }) => lines),
    ],
    lights: columns.flatMap(({ lights }) => lights),
    texts: [
      ...grid.levels.flatMap(({ words, y }) =>
        words.map((text, index) =>
          startText('level', text, y + (index - (words.length - 1) / 2) * LINE + DROP),
        ),
      ),
      startText('remark', labels.diagram.checkpoint, foot.numbers),
      ...columns.map(({ number }) => number),
      ...(remark === '' ? [] : [startText('remark', remark, remarkLine)]),
    ],
  };
}

interface Grid {
  levels: { light: Rating | null; words: string[]; y: number }[];
  /** Where the columns begin, how wide they are together, and one of them. */
  left: number;
  plot: number;
  pitch: number;
  /** Whether earlier lights stand beside those of today. */
  compared: boolean;
  /** Of a light. */
  size: number;
  foot: { stems: number; numbers: number };
}

function gridFor(
  checkpoints: readonly Shown[],
  { ratings, diagram }: Pick<ReportLabels, 'ratings' | 'diagram'>,
): Grid {
  const unrated = checkpoints.some(({ rating }) => rating === null);
  const shown = ORDER.filter((light) => light !== null || unrated);
  const words = shown.map((light) => brokenWord(ratings[light ?? 'none']));
  const rise = Math.max(LEVEL, ...words.map((lines) => lines.length * LINE + 5));
  const count = Math.max(checkpoints.length, 1);
  const plot = Math.min(Math.max(count * COLUMN.most, COLUMN.least), COLUMN.all);
  const levels = shown.map((light, index) => ({
    light,
    words: words[index] ?? [],
    y: (index + 0.5) * rise,
  }));
  return {
    levels,
    left: GAP + LETTER * Math.max(...[...words.flat(), diagram.checkpoint].map(length)),
    plot,
    pitch: plot / count,
    compared: checkpoints.some(({ earlier }) => earlier !== null),
    size: Math.min(COLUMN.light, (plot / count) * 0.56),
    foot: { stems: rise * levels.length + 1, numbers: rise * levels.length + 4 + LINE / 2 + DROP },
  };
}

interface Column {
  lines: DiagramLine[];
  lights: DiagramLight[];
  number: DiagramText;
}

/** The two lights stand side by side, so that both are seen when nothing has changed. */
function columnOf(grid: Grid, { number, rating, earlier }: Shown, index: number): Column {
  const { size, foot } = grid;
  const heightOf = (light: Rating | null) => grid.levels.find((one) => one.light === light)?.y ?? 0;
  const middle = grid.left + (index + 0.5) * grid.pitch;
  const now = { x: middle + (grid.compared ? size * 0.29 : 0), y: heightOf(rating) };
  const before = { x: middle - size * 0.56, y: heightOf(earlier) };
  const stem = line('stem', { x: now.x, y: now.y + size / 2 }, { x: now.x, y: foot.stems });
  const changed = earlier !== null && earlier !== rating;
  return {
    lines: changed ? [stem, change(before, size / 4, now, size / 2)] : [stem],
    lights: [
      ...(earlier === null ? [] : [{ light: earlier, earlier: true, ...before, size: size / 2 }]),
      { light: rating, earlier: false, ...now, size },
    ],
    number: { role: 'number', text: `${number}`, x: middle, y: foot.numbers, anchor: 'middle' },
  };
}

const length = (text: string) => [...text].length;

/** A word of the scale in short lines. */
function brokenWord(word: string): string[] {
  const lines: string[] = [];
  for (const part of word.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(part) <= LONGEST_LINE) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else {
      lines.push(part);
    }
  }
  return lines;
}

/** The line between two lights, from edge to edge. */
function change(from: Point, fromRadius: number, to: Point, toRadius: number): DiagramLine {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (part: number) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  return line('change', at((fromRadius + 1) / distance), at(1 - (toRadius + 1.5) / distance));
}

function line(role: DiagramLine['role'], from: Point, to: Point): DiagramLine {
  return { role, from, to };
}

function startText(role: DiagramText['role'], text: string, y: number): DiagramText {
  return { role, text, x: 0, y, anchor: 'start' };
}
