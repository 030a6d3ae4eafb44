import type { jsPDF } from 'jspdf';
import { COLOURS } from './style';

/** Draws a box to tick around a centre. */
export function drawBox(doc: jsPDF, x: number, y: number, size: number, ticked = false): void {
  doc.setLineWidth(0.35);
  doc.setDrawColor(COLOURS.ink);
  doc.roundedRect(x - size / 2, y - size / 2, size, size, 0.5, 0.5, 'S');
  if (!ticked) return;
  doc.setLineWidth(0.6);
  doc.line(x - size * 0.28, y + size * 0.02, x - size * 0.06, y + size * 0.26);
  doc.line(x - size * 0.06, y + size * 0.26, x + size * 0.32, y - size * 0.28);
}
