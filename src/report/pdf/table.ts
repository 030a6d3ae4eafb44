import type { jsPDF } from 'jspdf';
import { autoTable, type RowInput, type Styles } from 'jspdf-autotable';
import { tableMarks } from './structure/autotable-marks';
import type { StructElement } from './structure/struct-tree';
import { COLOURS, lineHeight, STYLES, type TextStyle } from './style';
import { type HeadSpec, PADDING, type TableTools, tableHead, widthOf } from './table-head';
import { FACE_NAMES, type Typeset } from './typeset';

export interface TableSpec extends HeadSpec {
  rows: TableRow[];
  /** In mm: room to write by hand. */
  leastHeight?: number;
  /** Lines between the columns, for tables without words. */
  grid?: boolean;
}

export interface TableRow {
  /** As many as columns. */
  cells: string[];
  /** Stands before the first cell. */
  sign: TableSign | null;
  /** Set back, because it needs no more attention. */
  soft?: boolean;
  /** The cell that must not be overlooked. */
  strong?: number;
}

/** A small picture. */
export interface TableSign {
  /** What it says. */
  alt: string;
  /** Of its square, in mm. */
  size: number;
  /** Draws it around a centre. */
  draw(doc: jsPDF, x: number, y: number): void;
}

/** Margins of the sheet and where the table starts, in mm. */
export interface TableFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  start: number;
}

const SIGN = { middle: 4.1, indent: 8 } as const;
/** So many rows are drawn at once; between them the page may breathe. */
const AT_ONCE = 25;

/** Into how many parts a table is divided; `next` of {@link drawTable} is called before each. */
export function tableParts(rows: number): number {
  return rows === 0 ? 0 : 1 + Math.ceil((rows - 1) / AT_ONCE);
}

/**
 * Draws a table over as many pages as it needs; returns where it ends. A row is split only when taller than a page, or
 * when it is the first and its head would stand alone.
 */
export async function drawTable(
  tools: TableTools,
  table: StructElement,
  spec: TableSpec,
  frame: TableFrame,
  next: () => Promise<void>,
): Promise<number> {
  const { doc, tagged, typeset } = tools;
  const { start, ...margin } = frame;
  const { columns, rows, leastHeight = 0, grid = false } = spec;
  const tableWidth = widthOf(columns);
  const edges = columns.map((_, index) => widthOf(columns.slice(0, index)));
  const head = tableHead(tools, spec, frame.left);
  let end = start;
  /** The page that has its head already. */
  let headed = 0;
  /** How many rows came before those drawn now. */
  let before = 0;

  function drawGround({ y, height }: { y: number; height: number }): void {
    const bottom = y + height;
    doc.setDrawColor(COLOURS.line);
    doc.setLineWidth(0.25);
    doc.line(frame.left, bottom, frame.left + tableWidth, bottom);
    if (!grid) return;
    for (const edge of [...edges, tableWidth]) {
      doc.line(frame.left + edge, y, frame.left + edge, bottom);
    }
  }

  /** The sign of a row stands at its beginning only, even when the row goes on over the page. */
  function drawSign(cell: StructElement, index: number, left: number, top: number): void {
    const sign = rows[before + index]?.sign ?? null;
    if (sign === null) return;
    const { alt, size } = sign;
    const x = left + PADDING.left + SIGN.middle / 2;
    const y = top + PADDING.top + lineHeight(STYLES.body) / 2;
    const box = tagged.box(x - size / 2, y - size / 2, size, size);
    const figure = cell.add('Figure', { alt, attributes: [box] });
    tagged.content.mark(figure, () => sign.draw(doc, x, y));
  }

  const marks = tableMarks(tagged.content, table, {
    drawGround,
    drawFirst: (cell, { row, cell: { x, y } }) => drawSign(cell, row.index, x, y),
  });
  const signs = rows.some(({ sign }) => sign !== null);
  const settings = {
    ...marks,
    margin: { ...margin, top: margin.top + head.repeatedHeight },
    theme: 'plain',
    tableWidth,
    columnStyles: Object.fromEntries(
      columns.map(({ width }, index) => [
        index,
        {
          cellWidth: width,
          cellPadding: signs && index === 0 ? { ...PADDING, left: SIGN.indent } : PADDING,
        },
      ]),
    ),
    bodyStyles: { ...cellStyle(typeset, STYLES.body), minCellHeight: leastHeight },
    willDrawPage: () => {
      const page = doc.getNumberOfPages();
      if (page > headed) head.repeat(margin.top);
      headed = page;
    },
    didDrawPage: ({ cursor }: { cursor: { y: number } | null }) => {
      end = cursor?.y ?? end;
    },
  } as const;

  doc.setLineHeightFactor(STYLES.body.leading);
  end += head.open(start, table);
  headed = doc.getNumberOfPages();
  while (before < rows.length) {
    await next();
    // The first row is on its own, so that it may be split where its head would stand alone.
    const some = rows.slice(before, before === 0 ? 1 : before + AT_ONCE);
    const body = some.map((row) => rowInput(row, typeset));
    const rowPageBreak = before === 0 ? 'auto' : 'avoid';
    autoTable(doc, { ...settings, body, rowPageBreak, startY: end });
    before += some.length;
  }
  return end;
}

function rowInput({ cells, soft = false, strong }: TableRow, typeset: Typeset): RowInput {
  return cells.map((content, index) => ({
    content,
    styles: {
      ...(index === strong ? cellStyle(typeset, STYLES.strong) : {}),
      ...(soft ? { textColor: STYLES.soft.colour } : {}),
    },
  }));
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
