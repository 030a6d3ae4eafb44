import type { jsPDF } from 'jspdf';
import { autoTable, type Styles } from 'jspdf-autotable';
import { drawLight, type Light, lightBox } from './light';
import { type TableMarks, tableMarks } from './structure/autotable-marks';
import type { StructElement } from './structure/struct-tree';
import type { TaggedDocument } from './structure/tagged-document';
import { COLOURS, lineHeight, STYLES, type TextStyle } from './style';
import { FACE_NAMES, type Typeset } from './typeset';

export interface TableSpec {
  columns: { label: string; width: number }[];
  rows: TableRow[];
}

export interface TableRow {
  /** As many as columns; the light stands before the first. */
  cells: string[];
  light: Light;
  /** What the light says. */
  lightAlt: string;
  /** Set back, because it needs no more attention. */
  soft: boolean;
}

/** Margins of the sheet and where the table starts, in mm. */
export interface TableFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  start: number;
}

/** What a table is drawn with. */
export interface TableTools {
  doc: jsPDF;
  tagged: TaggedDocument;
  typeset: Typeset;
}

const PADDING = { top: 2.2, right: 3, bottom: 2, left: 2 } as const;
const LIGHT = { size: 4.2, indent: 8 } as const;

/** Draws a table over as many pages as it needs; returns where it ends. A row is split only when taller than a page. */
export function drawTable(
  { doc, tagged, typeset }: TableTools,
  table: StructElement,
  spec: TableSpec,
  frame: TableFrame,
): number {
  let end = frame.start;
  const { start: startY, ...margin } = frame;
  const tableWidth = spec.columns.reduce((sum, column) => sum + column.width, 0);
  doc.setLineHeightFactor(STYLES.body.leading);

  function drawGround(row: { head: boolean; y: number; height: number }): void {
    if (row.head) {
      doc.setFillColor(COLOURS.tint);
      doc.rect(frame.left, row.y, tableWidth, row.height, 'F');
    } else {
      const bottom = row.y + row.height;
      doc.setDrawColor(COLOURS.line);
      doc.setLineWidth(0.25);
      doc.line(frame.left, bottom, frame.left + tableWidth, bottom);
    }
  }

  /** The light of a row stands at its beginning only, even when the row goes on over the page. */
  function drawRowLight(cell: StructElement, index: number, x: number, y: number): void {
    const row = spec.rows[index];
    if (row === undefined) return;
    const centre = { x: x + PADDING.left + LIGHT.size / 2, y: 0 };
    centre.y = y + PADDING.top + lineHeight(STYLES.body) / 2;
    const box = tagged.box(...lightBox(centre.x, centre.y, LIGHT.size));
    const figure = cell.add('Figure', { alt: row.lightAlt, attributes: [box] });
    tagged.content.mark(figure, () => drawLight(doc, row.light, centre.x, centre.y, LIGHT.size));
  }

  const marks: TableMarks = tableMarks(tagged.content, table, {
    drawGround,
    drawFirst: (cell, { row, cell: { x, y } }) => drawRowLight(cell, row.index, x, y),
  });
  autoTable(doc, {
    ...marks,
    startY,
    margin,
    theme: 'plain',
    rowPageBreak: 'avoid',
    showHead: 'everyPage',
    tableWidth,
    head: [spec.columns.map((column) => column.label)],
    body: spec.rows.map((row) =>
      row.cells.map((content) => ({
        content,
        styles: row.soft ? { textColor: STYLES.soft.colour } : {},
      })),
    ),
    columnStyles: Object.fromEntries(
      spec.columns.map(({ width }, index) => [
        index,
        {
          cellWidth: width,
          cellPadding: index === 0 ? { ...PADDING, left: LIGHT.indent } : PADDING,
        },
      ]),
    ),
    headStyles: cellStyle(typeset, STYLES.head),
    bodyStyles: cellStyle(typeset, STYLES.body),
    didDrawPage: ({ cursor }) => {
      end = cursor?.y ?? end;
    },
  });
  return end;
}

function cellStyle(typeset: Typeset, style: TextStyle): Partial<Styles> {
  return {
    font: FACE_NAMES[style.weight],
    fontStyle: 'normal',
    fontSize: style.size,
    textColor: style.colour,
    overflow: (text, width) =>
      typeset.lines(Array.isArray(text) ? text.join('\n') : text, style, width),
  };
}
