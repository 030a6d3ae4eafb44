import type { XmlComponent } from 'docx';
import { element } from './element';
import { emus } from './measures';

/** A rectangle in mm from the top left corner of the picture it is in. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One of the shapes Office knows, and how it is drawn. */
export interface Look {
  preset: 'rect' | 'roundRect' | 'triangle' | 'ellipse' | 'line';
  /** Six hexadecimal digits; left out, it is hollow. */
  fill?: string;
  /** Its middle is the edge of the shape; `width` is in mm. */
  edge?: { colour: string; width: number; dashed?: boolean };
}

/** What a shape in a group is known by in the file. */
interface Part {
  id: number;
  /** Draws a line from the bottom left to the top right of its box. */
  rising?: boolean;
  inside?: XmlComponent;
}

/** A shape as DrawingML: drawn by Word itself, sharp in every size. Those in a group have an id. */
export function shape(look: Look, box: Box, part?: Part): XmlComponent {
  const { preset, fill, edge } = look;
  const name = part ? [element('wps:cNvPr', { id: part.id, name: `${part.id}` })] : [];
  return element(
    'wps:wsp',
    {},
    ...name,
    element(preset === 'line' ? 'wps:cNvCnPr' : 'wps:cNvSpPr'),
    element(
      'wps:spPr',
      {},
      element('a:xfrm', part?.rising ? { flipV: 1 } : {}, ...offsetAndSize(box)),
      element('a:prstGeom', { prst: preset }, element('a:avLst')),
      fill === undefined ? element('a:noFill') : solid(fill),
      line(edge),
    ),
    ...(part?.inside ? [part.inside] : []),
    element('wps:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
  );
}

/** A paragraph in a picture, level with the middle of its box. */
export function words(paragraph: XmlComponent, box: Box, id: number): XmlComponent {
  const inside = element('wps:txbx', {}, element('w:txbxContent', {}, paragraph));
  return shape({ preset: 'rect' }, box, { id, inside });
}

/** Several shapes that move and grow as one. */
export function group(size: { width: number; height: number }, parts: XmlComponent[]) {
  const extent = { cx: emus(size.width), cy: emus(size.height) };
  const place = element(
    'a:xfrm',
    {},
    ...offsetAndSize({ x: 0, y: 0, ...size }),
    element('a:chOff', { x: 0, y: 0 }),
    element('a:chExt', extent),
  );
  const properties = element('wpg:grpSpPr', {}, place);
  return element('wpg:wgp', {}, element('wpg:cNvGrpSpPr'), properties, ...parts);
}

function line(edge: Look['edge']): XmlComponent {
  if (edge === undefined) return element('a:ln', {}, element('a:noFill'));
  const dash = edge.dashed ? [element('a:prstDash', { val: 'sysDash' })] : [];
  return element('a:ln', { w: emus(edge.width) }, solid(edge.colour), ...dash, element('a:round'));
}

function solid(colour: string): XmlComponent {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }));
}

function offsetAndSize({ x, y, width, height }: Box): XmlComponent[] {
  return [
    element('a:off', { x: emus(x), y: emus(y) }),
    element('a:ext', { cx: emus(width), cy: emus(height) }),
  ];
}
