import type { Weight } from './fonts';

/** Print colours, the light theme of the screens on white paper. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#25211c',
  soft: '#5a5248',
  line: '#d9d2c7',
  accent: '#0f5960',
  tint: '#e9f0ef',
  red: '#b3261e',
  yellow: '#f0b429',
  yellowEdge: '#7a5600',
  green: '#2f7d4f',
  unrated: '#857a6b',
} as const;

export interface TextStyle {
  /** In points. */
  size: number;
  /** Line height as a multiple of the size. */
  leading: number;
  weight: Weight;
  colour: string;
}

const text = (
  size: number,
  weight: Weight,
  colour: string = COLOURS.ink,
  leading = 1.3,
): TextStyle => ({ size, leading, weight, colour });

export const STYLES = {
  eyebrow: text(11, 'semibold', COLOURS.accent),
  name: text(25, 'semibold', COLOURS.ink, 1.15),
  longName: text(16, 'semibold', COLOURS.ink, 1.2),
  heading: text(20, 'semibold', COLOURS.ink, 1.2),
  lead: text(12, 'regular', COLOURS.ink, 1.4),
  summary: text(11, 'semibold'),
  title: text(12, 'semibold'),
  body: text(10, 'regular'),
  soft: text(10, 'regular', COLOURS.soft),
  strong: text(10, 'semibold'),
  marking: text(9, 'semibold', COLOURS.soft),
  head: text(9.5, 'semibold', COLOURS.accent),
  small: text(8, 'regular', COLOURS.soft),
} as const satisfies Record<string, TextStyle>;

const MM_PER_POINT = 25.4 / 72;
/** Height of a capital of Source Sans 3 as a part of the size. */
const CAP_HEIGHT = 0.66;

/** Height of one line in mm. */
export function lineHeight(style: TextStyle): number {
  return style.size * style.leading * MM_PER_POINT;
}

/** From the top of a line down to its baseline, in mm: capitals stand in the middle of their line. */
export function baseline(style: TextStyle): number {
  return lineHeight(style) / 2 + (toMm(style.size) * CAP_HEIGHT) / 2;
}

/** Points as mm. */
export function toMm(points: number): number {
  return points * MM_PER_POINT;
}
