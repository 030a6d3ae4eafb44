import type { jsPDF } from 'jspdf';
import { autoTable, type Styles } from 'jspdf-autotable';
import { drawLight, type Light } from './light';
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

const PADDING = { top: 2.2, right: 3, bottom: 2, left: 2 } as const;
const LIGHT = { size: 4.2, indent: 8 } as const;

/** Draws a table over as many pages as it needs; returns where it ends. A row is split only when taller than a page. */
export function drawTable(
  doc: jsPDF,
  typeset: Typeset,
  spec: TableSpec,
  frame: TableFrame,
): number {
  let end = frame.start;
  const { start: startY, ...margin } = frame;
  doc.setLineHeightFactor(STYLES.body.leading);
  autoTable(doc, {
    startY,
    margin,
    theme: 'plain',
    rowPageBreak: 'avoid',
    showHead: 'everyPage',
    tableWidth: spec.columns.reduce((sum, column) => sum + column.width, 0),
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
    headStyles: { ...cellStyle(typeset, STYLES.head), fillColor: COLOURS.tint },
    bodyStyles: {
      ...cellStyle(typeset, STYLES.body),
      lineColor: COLOURS.line,
      lineWidth: { bottom: 0.25 },
    },
    didDrawCell: ({ section, column, row, cell }) => {
      if (section !== 'body' || column.index !== 0) return;
      // The rest of a split row has no index: its light stands at its beginning.
      const light = spec.rows[row.index]?.light;
      if (light === undefined) return;
      const middle = cell.y + PADDING.top + lineHeight(STYLES.body) / 2;
      drawLight(doc, light, cell.x + PADDING.left + LIGHT.size / 2, middle, LIGHT.size);
    },
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
