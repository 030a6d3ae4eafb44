import type { jsPDF } from 'jspdf';
import { autoTable, type RowInput, type Styles } from 'jspdf-autotable';
import { DECORATION, RUNNING_HEAD } from './structure/artifacts';
import { tableMarks } from './structure/autotable-marks';
import { type StructElement, scope } from './structure/struct-tree';
import type { TaggedDocument } from './structure/tagged-document';
import { baseline, COLOURS, lineHeight, STYLES, type TextStyle } from './style';
import { FACE_NAMES, type Typeset } from './typeset';

export interface TableSpec {
  columns: { label: string; width: number }[];
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

/** What a table is drawn with. */
export interface TableTools {
  doc: jsPDF;
  tagged: TaggedDocument;
  typeset: Typeset;
}

const PADDING = { top: 2.2, right: 3, bottom: 2, left: 2 } as const;
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
  const tableWidth = columns.reduce((sum, column) => sum + column.width, 0);
  const edges = columns.map((_, index) => widthOf(columns.slice(0, index)));
  const head = headOf(tools, spec, frame.left);
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
    margin: { ...margin, top: margin.top + head.height },
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
      if (page > headed && headed > 0) head.draw(margin.top, null);
      headed = page;
    },
    didDrawPage: ({ cursor }: { cursor: { y: number } | null }) => {
      end = cursor?.y ?? end;
    },
  } as const;

  doc.setLineHeightFactor(STYLES.body.leading);
  end += head.draw(start, table);
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

const widthOf = (columns: TableSpec['columns']) =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** The head of a table: it stands once for who listens, and is repeated on each page for who reads. */
function headOf({ doc, tagged, typeset }: TableTools, { columns }: TableSpec, left: number) {
  const style = STYLES.head;
  const labels = columns.map(({ label, width }) =>
    typeset.lines(label, style, width - PADDING.left - PADDING.right),
  );
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  const height = PADDING.top + lines * lineHeight(style) + PADDING.bottom;

  /** @param table gets the head, or `null` where it is only repeated */
  function draw(top: number, table: StructElement | null): number {
    tagged.content.mark(DECORATION, () => {
      doc.setFillColor(COLOURS.tint);
      doc.rect(left, top, widthOf(columns), height, 'F');
    });
    const row = table?.add('THead').add('TR');
    for (const [index, label] of labels.entries()) {
      const cell = row?.add('TH', { attributes: [scope('Column')] }) ?? RUNNING_HEAD;
      if (label.length === 0) continue;
      const x = left + widthOf(columns.slice(0, index)) + PADDING.left;
      tagged.content.mark(cell, () => {
        doc.setFont(FACE_NAMES[style.weight], 'normal').setFontSize(style.size);
        doc.setTextColor(style.colour);
        doc.text(label, x, top + PADDING.top + baseline(style), {
          lineHeightFactor: style.leading,
        });
      });
    }
    return height;
  }

  return { height, draw };
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
