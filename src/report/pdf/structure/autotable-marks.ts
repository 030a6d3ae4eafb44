import type { CellHookData, UserOptions } from 'jspdf-autotable';
import { DECORATION } from './artifacts';
import type { MarkedContent } from './marked-content';
import type { StructElement } from './struct-tree';

/** What is drawn beside the text of the cells. */
export interface TableDrawing {
  /** Draws ground and lines of a row, as an artifact; the table itself must draw none. */
  drawGround?(row: { y: number; height: number }): void;
  /** Draws what stands before the text in the first cell of a row, and marks it. */
  drawFirst?(cell: StructElement, data: CellHookData): void;
}

/** The hooks for autotable. */
export type TableMarks = Required<Pick<UserOptions, 'willDrawCell' | 'didDrawCell'>>;

/**
 * Tags the rows that autotable draws, a row that goes on over the page as one row. Heads are not drawn by it, and cells
 * that span are not known here.
 * @param table gets TBody
 */
export function tableMarks(
  content: MarkedContent,
  table: StructElement,
  { drawGround, drawFirst }: TableDrawing = {},
): TableMarks {
  let body: StructElement | null = null;
  /** The row that was begun last. */
  let row: StructElement | null = null;
  /** Its cells, by their columns. */
  let cells: StructElement[] = [];

  function beginRow({ row: { height }, cell: { y } }: CellHookData, isRest: boolean): void {
    if (drawGround !== undefined) content.mark(DECORATION, () => drawGround({ y, height }));
    if (isRest) return;
    body ??= table.add('TBody');
    row = body.add('TR');
    cells = [];
  }

  function cellElement(column: number): StructElement {
    if (row === null) throw new Error('A table begins with the rest of a row');
    const cell = cells[column] ?? row.add('TD');
    cells[column] = cell;
    return cell;
  }

  return {
    willDrawCell: (data) => {
      const isFirst = data.column.index === 0;
      // autotable numbers the rest of a row that was split so; it goes on in the cells of its beginning.
      const isRest = data.row.index < 0;
      if (isFirst) beginRow(data, isRest);
      const cell = cellElement(data.column.index);
      if (isFirst && !isRest) drawFirst?.(cell, data);
      // Nothing to draw is nothing to mark, either.
      if (data.cell.text.every((line) => line === '')) return false;
      content.begin(cell);
      return true;
    },
    didDrawCell: () => content.end(),
  };
}
