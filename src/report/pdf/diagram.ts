import type { jsPDF } from 'jspdf';
import { DIAGRAM_TEXT, type Diagram, type DiagramLine, type DiagramText } from '../diagram';
import { drawLight } from './light';
import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { COLOURS, STYLES, type TextStyle, toMm } from './style';
import { FACE_NAMES, type Typeset } from './typeset';

/** So many mm for a unit of the diagram. */
const SCALE = 0.27;

const LETTERS: Record<DiagramText['role'], TextStyle> = {
  level: scaled(STYLES.body),
  number: scaled(STYLES.strong),
  remark: scaled(STYLES.soft),
};

function scaled(style: TextStyle): TextStyle {
  return { ...style, size: (DIAGRAM_TEXT * SCALE) / toMm(1) };
}

const LINES: Record<DiagramLine['role'], { width: number; colour: string }> = {
  level: { width: 0.2, colour: COLOURS.line },
  stem: { width: 0.5, colour: COLOURS.line },
  change: { width: 0.25, colour: COLOURS.unrated },
};

/** In mm. */
export function diagramSize({ width, height }: Diagram): { width: number; height: number } {
  return { width: width * SCALE, height: height * SCALE };
}

/**
 * Draws a diagram at a place of the page without moving on.
 * @returns the picture, to be put where it is to be heard
 */
export function drawDiagram(
  page: Page,
  diagram: Diagram,
  alt: string,
  left: number,
  top: number,
): StructElement {
  const { width, height } = diagramSize(diagram);
  const place = (length: number, start: number) => start + length * SCALE;
  return page.picture(alt, [left, top, width, height], (doc) => {
    for (const { role, from, to } of diagram.lines) {
      doc.setDrawColor(LINES[role].colour);
      doc.setLineWidth(LINES[role].width);
      if (role === 'change') doc.setLineDashPattern([0.8, 0.6], 0);
      doc.line(place(from.x, left), place(from.y, top), place(to.x, left), place(to.y, top));
      doc.setLineDashPattern([], 0);
    }
    for (const { light, earlier, x, y, size } of diagram.lights) {
      const style = earlier ? 'hollow' : 'filled';
      drawLight(doc, light, place(x, left), place(y, top), size * SCALE, style);
    }
    for (const text of diagram.texts) {
      write(doc, page.typeset, text, place(text.x, left), place(text.y, top));
    }
  });
}

function write(doc: jsPDF, typeset: Typeset, text: DiagramText, x: number, y: number): void {
  const style = LETTERS[text.role];
  const letters = typeset.drawable.text(text.text);
  const start = text.anchor === 'middle' ? x - typeset.width(letters, style) / 2 : x;
  doc.setFont(FACE_NAMES[style.weight], 'normal').setFontSize(style.size);
  doc.setTextColor(style.colour);
  doc.text(letters, start, y);
}
