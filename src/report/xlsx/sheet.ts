import { type TableCell, textCell } from '../table';
import { address, cellXml } from './cell';
import { type EntryWords, entryRulesXml } from './entry-rules';
import { tableHeads, tableRange } from './excel-table';
import type { Sheet } from './report-sheets';
import { rowHeight } from './row-height';
import type { CellStyle } from './styles';

/** What all sheets of a file share. */
interface Surroundings {
  headerFooter: string;
  /** Ends a text that is too long for a cell. */
  cut: string;
  entries: EntryWords;
}

/**
 * A sheet that holds one table from its first cell on, its head always in sight; printed across A4, as wide as
 * the page.
 * @param isShown whether the file opens with this sheet
 */
export function sheetXml(
  sheet: Sheet,
  isShown: boolean,
  { headerFooter, cut, entries }: Surroundings,
): string {
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${tableRange(sheet)}"/>` +
    `<sheetViews><sheetView ${isShown ? 'tabSelected="1" ' : ''}workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columnsXml(sheet)}</cols><sheetData>${rowsXml(sheet, cut)}</sheetData>` +
    entryRulesXml(sheet, entries) +
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${headerFooter}` +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

function columnsXml({ widths }: Sheet): string {
  const each = widths.map((width, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  });
  return each.join('');
}

function rowsXml(sheet: Sheet, cut: string): string {
  const { columns, rows } = sheet.table;
  const blank = columns.map(() => textCell(''));
  const head = rowXml(sheet, 0, tableHeads(sheet).map(textCell), (cell, at) =>
    cellXml(cell, at, 'head', cut),
  );
  const body = (rows.length === 0 ? [blank] : rows).map((cells, index) =>
    rowXml(sheet, index + 1, cells, (cell, at, column) =>
      cellXml(cell, at, styleOf(cell, columns[column]?.id), cut),
    ),
  );
  return [head, ...body].join('');
}

function rowXml(
  { widths }: Sheet,
  row: number,
  cells: TableCell[],
  xmlOf: (cell: TableCell, at: string, column: number) => string,
): string {
  const height = rowHeight(
    cells.map(({ text }) => text),
    widths,
  );
  const all = cells.map((cell, column) => xmlOf(cell, address(row, column), column));
  return `<row r="${row + 1}" ht="${height}">${all.join('')}</row>`;
}

/** Empty cells have the style of their column, so that what is entered later looks like the rest. */
function styleOf({ kind }: TableCell, column: string | undefined): CellStyle {
  if (column === 'priority') return 'priority';
  return column === 'start' || column === 'review' ? 'day' : kind;
}
