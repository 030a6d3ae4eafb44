import type { CellHookData, UserOptions } from 'jspdf-autotable';
import { DECORATION, RUNNING_HEAD } from './artifacts';
import type { MarkedContent } from './marked-content';
import { type StructElement, scope } from './struct-tree';

/** What is drawn beside the text of the cells. */
export interface TableDrawing {
  /** Draws ground and lines of a row, as an artifact; the table itself must draw none. */
  drawGround?(row: { head: boolean; y: number; height: number }): void;
  /** Draws what stands before the text in the first cell of a row of the body, and marks it. */
  drawFirst?(cell: StructElement, data: CellHookData): void;
}

/** The hooks for autotable. */
export type TableMarks = Required<Pick<UserOptions, 'willDrawCell' | 'didDrawCell'>>;

/**
 * Tags what autotable draws: head cells as TH with the scope of their column, where the head stands first; the head of
 * later pages as an artifact; a row that goes on over the page as one row. Cells that span are not known here.
 * @param table gets THead and TBody
 */
export function tableMarks(
  content: MarkedContent,
  table: StructElement,
  { drawGround, drawFirst }: TableDrawing = {},
): TableMarks {
  let head: StructElement | null = null;
  let body: StructElement | null = null;
  /** The row that is drawn, unless it is a head that stood before. */
  let row: StructElement | null = null;
  /** The cells of the last row of the body, by their columns. */
  let cells: StructElement[] = [];

  function beginRow({ section, row: { index, height }, cell: { y } }: CellHookData): void {
    if (drawGround !== undefined) {
      content.mark(DECORATION, () => drawGround({ head: section === 'head', y, height }));
    }
    if (section === 'head') {
      row = head === null ? table.add('THead').add('TR') : null;
      head ??= row;
    } else if (index >= 0) {
      body ??= table.add('TBody');
      row = body.add('TR');
      cells = [];
    }
  }

  function cellElement({ section, column: { index } }: CellHookData): StructElement | null {
    if (section === 'head') return row?.add('TH', { attributes: [scope('Column')] }) ?? null;
    // The rest of a row that was split goes on in the cells of its beginning.
    const cell = cells[index] ?? row?.add('TD') ?? null;
    if (cell !== null) cells[index] = cell;
    return cell;
  }

  return {
    willDrawCell: (data) => {
      if (data.column.index === 0) beginRow(data);
      const element = cellElement(data);
      // The rest of a row that was split (-1) is no beginning.
      if (
        element !== null &&
        data.section === 'body' &&
        data.column.index === 0 &&
        data.row.index >= 0
      ) {
        drawFirst?.(element, data);
      }
      // Nothing to draw is nothing to mark, either.
      if (data.cell.text.every((line) => line === '')) return false;
      content.begin(element ?? RUNNING_HEAD);
      return true;
    },
    didDrawCell: () => content.end(),
  };
}
