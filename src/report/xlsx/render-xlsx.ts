import { strToU8, zipSync } from 'fflate';
import type { ReportModel } from '../report-model';
import type { Step } from '../work';
import type { EntryWords } from './entry-rules';
import { tableXml } from './excel-table';
import {
  contentTypesXml,
  rootRelationsXml,
  sheetRelationsXml,
  workbookRelationsXml,
} from './package-parts';
import { headerFooterXml } from './page-words';
import { reportSheets } from './report-sheets';
import { sheetXml } from './sheet';
import { stylesXml } from './styles';
import { propertiesXml, workbookXml } from './workbook';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
// The day on which a ZIP begins to count, in local time, as a ZIP tells it.
const MODIFIED = new Date(1980, 0, 1);

/**
 * The plan, the result and what the file is, each as a table on a sheet of its own. The same model gives the
 * same bytes.
 *
 * A writer of our own: write-excel-file 4.1.1 has no filters, print titles or properties, drops characters without
 * a word, and packs larger parts in a worker made of a string, which our policy forbids.
 * @param step is called between the sheets
 */
export async function renderXlsx(
  model: ReportModel,
  step: Step,
  entries: EntryWords,
): Promise<Blob> {
  const sheets = reportSheets(model);
  const shown = shownSheet(model);
  const { priorities, tables } = model.labels;
  const surroundings = { headerFooter: headerFooterXml(model), cut: tables.cut, entries };
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': rootRelationsXml(),
    'docProps/core.xml': propertiesXml(model),
    'xl/workbook.xml': workbookXml(sheets, shown),
    'xl/_rels/workbook.xml.rels': workbookRelationsXml(sheets.length),
    'xl/styles.xml': stylesXml(priorities),
  };
  for (const [index, sheet] of sheets.entries()) {
    await step(index, sheets.length + 1);
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, index === shown, surroundings);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = sheetRelationsXml(number);
    parts[`xl/tables/table${number}.xml`] = tableXml(sheet, number);
  }
  await step(sheets.length, sheets.length + 1);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)]);
  return new Blob([zipSync(Object.fromEntries(files), { mtime: MODIFIED })], { type: MIME });
}

/** The sheet the file opens with, counted from 0: the plan, or the result while nothing is planned. */
function shownSheet({ plan, result }: ReportModel): number {
  return plan.rows.length === 0 && result !== null ? 1 : 0;
}
