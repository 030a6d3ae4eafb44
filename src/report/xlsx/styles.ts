import type { Priority } from '../../domain/assessment';
import { xmlText } from './xml-text';

/** How a cell looks and what its number means. */
export type CellStyle = 'default' | 'head' | 'text' | 'quoted' | 'day' | 'number' | 'priority';

const DAY_FORMAT = 164;
const PRIORITY_FORMAT = 165;

/** Where a style stands in the list of formats. */
export const STYLE_INDEX: Record<CellStyle, number> = {
  default: 0,
  head: 1,
  text: 2,
  quoted: 3,
  day: 4,
  number: 5,
  priority: 6,
};

/** In the order of STYLE_INDEX. */
const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  format(0, 'fontId="1" fillId="2"'),
  format(0),
  // The text stays text when somebody edits the cell.
  format(0, 'fontId="0" fillId="0" quotePrefix="1"'),
  format(DAY_FORMAT),
  format(1),
  format(PRIORITY_FORMAT),
];

function format(number: number, look = 'fontId="0" fillId="0"'): string {
  const applied =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf numFmtId="${number}" ${look} borderId="1" xfId="0" ${applied}><alignment horizontal="left" vertical="top" wrapText="1"/></xf>`;
}

const FONTS =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>';

// Excel keeps the first two fills for itself.
const FILLS =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEEC"/><bgColor indexed="64"/></patternFill></fill></fills>';

const LINES = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`,
);
const BORDERS =
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${LINES.join('')}<diagonal/></border></borders>`;

/**
 * The part with all styles. A priority is the number 1, 2 or 3 and reads as its word, so that it sorts and
 * filters by weight.
 */
export function stylesXml(priorities: Record<Priority, string>): string {
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="2"><numFmt numFmtId="${DAY_FORMAT}" formatCode="dd\\.mm\\.yyyy"/>` +
    `<numFmt numFmtId="${PRIORITY_FORMAT}" formatCode="${xmlText(priorityFormat(priorities))}"/></numFmts>` +
    `${FONTS}${FILLS}${BORDERS}` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** Shows 1 as "1 – hoch". A format knows two conditions at most; its third part is for the rest. */
function priorityFormat(priorities: Record<Priority, string>): string {
  const shown = (priority: Priority) => {
    const word = priorities[priority].replaceAll('"', '');
    const number = String(priority);
    return word.startsWith(number) ? `0"${word.slice(number.length)}"` : `"${word}"`;
  };
  return `[=1]${shown(1)};[=2]${shown(2)};${shown(3)}`;
}
