import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import readWorkbook from 'read-excel-file/node';
import { reportWords } from '../../../src/i18n/de/report';
import { workbookWords } from '../../../src/i18n/de/workbook';
import { buildReport } from '../../../src/report/build-report';
import {
  type ReportModel,
  type ReportOptions,
  WHOLE_REPORT,
} from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { renderXlsx } from '../../../src/report/xlsx/render-xlsx';
import { answers, assessment, instrument, measure } from '../sample';

const DAYS = { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' };

export const PLAN = assessment({
  answers: answers({ rating: 'red', note: 'Zeile 1\nZeile 2' }, { rating: 'green', note: '' }),
  earlier: {
    assessmentId: 'a0',
    date: '2025-11-20T08:00:00.000Z',
    ratings: { 'strategic-benefit': 'yellow' },
  },
  measures: [
    measure({
      id: 'm1',
      text: 'Drei Betriebe besuchen;\n"Nutzen" klären',
      priority: 1,
      responsible: 'Ayşe Kaya, Jonas Wolf',
      start: '2026-10-01',
      review: '2026-11-19',
      status: 'running',
    }),
    measure({ id: 'm2', checkpointId: 'options', text: 'Später', priority: 3, status: 'done' }),
  ],
});

export function modelOf(options: Partial<ReportOptions> = {}, given = PLAN): ReportModel {
  return buildReport(given, instrument, reportWords, DAYS, { ...WHOLE_REPORT, ...options });
}

export async function bytesOf(model: ReportModel): Promise<Uint8Array> {
  return new Uint8Array(await (await renderXlsx(model, unwatched, workbookWords)).arrayBuffer());
}

/** A sheet's rows as a reading library gives them: days are Dates, numbers numbers, empty cells null. */
export type Rows = (string | number | boolean | Date | null)[][];

/** The sheets by name, in order. */
export async function sheetsOf(model: ReportModel): Promise<Record<string, Rows>> {
  const sheets = await readWorkbook(Buffer.from(await bytesOf(model)), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Rows]));
}

/** The parts of the file by path, each checked to be XML. */
export async function partsOf(model: ReportModel): Promise<Record<string, Document>> {
  const files = Object.entries(unzipSync(await bytesOf(model)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, xmlOf(bytes)]));
}

/** One of them. */
export async function partOf(model: ReportModel, path: string): Promise<Document> {
  const bytes = unzipSync(await bytesOf(model))[path];
  if (!bytes) throw new Error(`no ${path}`);
  return xmlOf(bytes);
}

function xmlOf(bytes: Uint8Array): Document {
  return new JSDOM(strFromU8(bytes), { contentType: 'application/xml' }).window.document;
}

/** The attributes of the one element of this name. */
export function attributesOf(part: Document | undefined, name: string): Record<string, string> {
  const found = [...(part?.getElementsByTagName(name) ?? [])];
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return Object.fromEntries(
    [...(found[0]?.attributes ?? [])].map((attribute) => [attribute.name, attribute.value]),
  );
}
