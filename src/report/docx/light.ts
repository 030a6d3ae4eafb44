import type { Run } from 'docx';
import type { ReportCheckpoint } from '../report-model';
import { COLOURS } from './colours';
import { pictureRun } from './picture';
import { type Box, type Look, shape } from './shape';

/** A rating, or `null` for "not rated". */
export type Light = ReportCheckpoint['rating'];

const FILLS = { red: COLOURS.red, yellow: COLOURS.yellow, green: COLOURS.green } as const;
const EDGES = { ...FILLS, yellow: COLOURS.yellowEdge } as const;
const PRESETS = { red: 'rect', yellow: 'triangle', green: 'ellipse' } as const;
/** Brings shapes of one size to look as large as each other. */
const INSETS = { red: 0.05, yellow: 0, green: 0 } as const;

/**
 * How a light is drawn: red square, yellow triangle with a dark edge, green circle, dashed ring for "not rated". The
 * shape carries it through a black-and-white copy.
 * @param size in mm
 * @param hollow for the light of the run before
 */
export function lightLook(light: Light, size: number, hollow = false): Look {
  if (light === null) {
    const edge = { colour: COLOURS.unrated, width: size * 0.09, dashed: true };
    return { preset: 'ellipse', fill: COLOURS.paper, edge };
  }
  const preset = PRESETS[light];
  const edge = { colour: EDGES[light], width: size * (hollow ? 0.16 : 0.08) };
  return { preset, fill: hollow ? COLOURS.paper : FILLS[light], edge };
}

/** The box of a light within the square it stands in. */
export function lightBox(
  light: Light,
  { x, y, size }: { x: number; y: number; size: number },
): Box {
  const inset = size * (light === null ? 0.03 : INSETS[light]);
  return { x: x + inset, y: y + inset, width: size - 2 * inset, height: size - 2 * inset };
}

/** A light in a line of text. */
export function lightRun(
  light: Light,
  { size, alt, id, style }: { size: number; alt: string; id: number; style: string },
): Run {
  const look = lightLook(light, size);
  const { width, height } = lightBox(light, { x: 0, y: 0, size });
  const content = shape(look, { x: 0, y: 0, width, height });
  const around = (look.edge?.width ?? 0) / 2;
  return pictureRun({ kind: 'shape', content, width, height, around, alt, id }, style);
}
