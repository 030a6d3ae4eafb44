import type { ReportModel } from '../report-model';
import type { Sheet } from './report-sheets';
import { xmlText } from './xml-text';

/**
 * The sheets in order; the head of each comes again on every printed page.
 * @param shown which of them the file opens with, counted from 0
 */
export function workbookXml(sheets: readonly Sheet[], shown: number): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.map(({ name }, index) => {
    const quoted = `'${name.replaceAll("'", "''")}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(quoted)}!$1:$1</definedName>`;
  });
  return (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<workbookPr/><bookViews><workbookView activeTab="${shown}"/></bookViews>` +
    `<sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
  );
}

/** What the spreadsheet shows under the file's properties, and what a screen reader calls it. */
export function propertiesXml({ title, marking, language, changedAt }: ReportModel): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${changedAt.replace(/\.\d+Z$/, 'Z')}</dcterms:${name}>`;
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:description>${xmlText(marking)}</dc:description>` +
    `<dc:language>${xmlText(language)}</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}
