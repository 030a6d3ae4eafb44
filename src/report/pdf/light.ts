import type { jsPDF } from 'jspdf';
import type { ReportCheckpoint } from '../report-model';
import { COLOURS } from './style';

/** A rating, or `null` for "not rated". */
export type Light = ReportCheckpoint['rating'];

/** The part of a light's size by which its edge may reach beyond it on each side. */
const EDGE = 0.05;

/** The rectangle that holds a light with its edge: left, top, width, height. */
export function lightBox(x: number, y: number, size: number): [number, number, number, number] {
  const half = size * (0.5 + EDGE);
  return [x - half, y - half, 2 * half, 2 * half];
}

/**
 * Draws a light around a centre: red square, yellow triangle with a dark edge, green circle, and a dashed ring for
 * "not rated". Shape and edge carry it through a black-and-white copy.
 * @param size of the circle, in mm; the others are made to look as large
 * @param style hollow lights have their edge alone
 */
export function drawLight(
  doc: jsPDF,
  light: Light,
  x: number,
  y: number,
  size: number,
  style: 'filled' | 'hollow' = 'filled',
): void {
  const hollow = style === 'hollow';
  doc.setLineWidth(size * (hollow ? 0.15 : 0.09));
  const radius = size / 2;
  switch (light) {
    case 'red': {
      const side = size * 0.9;
      doc.setFillColor(hollow ? COLOURS.paper : COLOURS.red);
      doc.setDrawColor(COLOURS.red);
      const round = size * 0.08;
      doc.roundedRect(x - side / 2, y - side / 2, side, side, round, round, hollow ? 'FD' : 'F');
      break;
    }
    case 'yellow': {
      const half = radius;
      doc.setFillColor(hollow ? COLOURS.paper : COLOURS.yellow);
      doc.setDrawColor(COLOURS.yellowEdge);
      doc.setLineJoin('round');
      doc.triangle(x, y - radius, x - half, y + radius * 0.86, x + half, y + radius * 0.86, 'FD');
      break;
    }
    case 'green':
      doc.setFillColor(hollow ? COLOURS.paper : COLOURS.green);
      doc.setDrawColor(COLOURS.green);
      doc.circle(x, y, radius, hollow ? 'FD' : 'F');
      break;
    case null:
      doc.setFillColor(COLOURS.paper);
      doc.setDrawColor(COLOURS.unrated);
      doc.setLineDashPattern([size * 0.17, size * 0.14], 0);
      doc.circle(x, y, radius * 0.94, 'FD');
      doc.setLineDashPattern([], 0);
  }
}
