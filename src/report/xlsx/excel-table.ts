import { address } from './cell';
import type { Sheet } from './report-sheets';
import { cellString, xmlText } from './xml-text';

/** The table of a sheet: it gives the filters, and lets a screen reader name the head of each cell. */
export function tableXml(sheet: Sheet, id: number): string {
  const range = tableRange(sheet);
  const heads = tableHeads(sheet).map(
    (head, index) => `<tableColumn id="${index + 1}" name="${cellString(head)}"/>`,
  );
  const name = xmlText(sheet.tableName);
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${heads.length}">${heads.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** Head and rows; one row when there is none, as Excel calls a table of a head alone damaged. */
export function tableRange({ table: { columns, rows } }: Sheet): string {
  return `A1:${address(Math.max(rows.length, 1), columns.length - 1)}`;
}

/** Excel also calls a file damaged in which two heads of a table are the same, or one is empty. */
export function tableHeads({ table }: Sheet): string[] {
  const taken = new Set<string>();
  return table.columns.map(({ label, id }) => {
    const head = label === '' ? id : label;
    let name = head;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${head} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
