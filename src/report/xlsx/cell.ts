import type { Day } from '../../domain/assessment';
import type { TableCell } from '../table';
import { fitCell } from './fit-cell';
import { type CellStyle, STYLE_INDEX } from './styles';
import { cellString } from './xml-text';

// A spreadsheet takes what begins so for a formula when somebody opens the cell and leaves it unchanged.
const LIKE_FORMULA = /^[=+\-@\t\r]/;

/** The address of a cell, both counted from 0: (2, 27) is "AB3". */
export function address(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/**
 * A cell as an element of the sheet. Text is always a string to the spreadsheet, never a formula.
 * @param style of a cell that is empty or holds what the column is made for
 * @param cut ends a text that is too long for a cell
 */
export function cellXml(cell: TableCell, at: string, style: CellStyle, cut: string): string {
  const number = numberOf(cell);
  if (number !== null) return `<c r="${at}" s="${STYLE_INDEX[style]}"><v>${number}</v></c>`;
  if (cell.text === '') return `<c r="${at}" s="${STYLE_INDEX[style]}"/>`;
  const textStyle = LIKE_FORMULA.test(cell.text) ? 'quoted' : 'text';
  const index = STYLE_INDEX[style === 'head' ? style : textStyle];
  const string = cellString(fitCell(cell.text, cut));
  return `<c r="${at}" s="${index}" t="inlineStr"><is><t xml:space="preserve">${string}</t></is></c>`;
}

function numberOf(cell: TableCell): number | null {
  if (cell.kind === 'day') return dayNumber(cell.day);
  return cell.kind === 'number' ? cell.value : null;
}

/**
 * How Excel counts days: 1 is 1 January 1900, and there is a 29 February 1900. `null` for days up to that
 * one, on which programs disagree; these stay text.
 */
function dayNumber(day: Day): number | null {
  const number = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return number > 60 ? number : null;
}
