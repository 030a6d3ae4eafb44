import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './measures';
import { OWN } from './style-ids';
import { run } from './text';

export interface WordColumn {
  label: string;
  /** In mm. */
  width: number;
}

export interface WordRow {
  /** As many as columns; a cell cannot be without a paragraph. */
  cells: Paragraph[][];
  /** May go on over the page, because it is too long for one. */
  long: boolean;
}

/** A table in the style of the plan; its head is there again on every page. */
export function wordTable(columns: readonly WordColumn[], rows: readonly WordRow[]): Table {
  const cell = (column: number, children: Paragraph[]) => {
    const width = { size: twips(columns[column]?.width ?? 0), type: WidthType.DXA };
    return new TableCell({ width, children });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) =>
      cell(index, [new Paragraph({ style: OWN.planHead, children: [run(label)] })]),
    ),
  });
  const body = rows.map(
    ({ cells, long }) =>
      new TableRow({
        ...(long ? {} : { cantSplit: true }),
        children: cells.map((children, index) => cell(index, children)),
      }),
  );
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return new Table({
    style: OWN.plan,
    layout: TableLayoutType.FIXED,
    width: { size: twips(whole), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [head, ...body],
  });
}
