import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { wordStyles } from '../../../src/i18n/de/word-styles';
import { renderDocx } from '../../../src/report/docx/render-docx';
import type { ReportModel } from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';

export interface ReadDocx {
  bytes: Uint8Array;
  /** Names of the parts. */
  parts: string[];
  /** A part as XML; throws when it is missing or not well formed. */
  xml(part: string): Document;
  /** What an independent reader makes of it. */
  html(): Promise<Document>;
  text(): Promise<string>;
}

/** Makes a document and opens it again. */
export async function renderAndRead(model: ReportModel): Promise<ReadDocx> {
  const blob = await renderDocx(model, unwatched, wordStyles);
  return readDocx(new Uint8Array(await blob.arrayBuffer()));
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const buffer = Buffer.from(bytes);
  return {
    bytes,
    parts: Object.keys(parts),
    xml: (part) => parseXml(strFromU8(parts[part] ?? new Uint8Array())),
    html: async () => {
      const { value } = await mammoth.convertToHtml({ buffer });
      return new JSDOM(value).window.document;
    },
    text: async () => (await mammoth.extractRawText({ buffer })).value,
  };
}

const { DOMParser } = new JSDOM('').window;

/** @throws when the text is not well-formed XML */
export function parseXml(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const [error] = parsed.getElementsByTagName('parsererror');
  if (error) throw new Error(`Not well-formed XML: ${error.textContent}`);
  return parsed;
}

/** All elements of a name such as "w:tbl", in the order of the document. */
export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

/** The attribute `w:val` of the first element of that name, or `null` without one. */
export function val(parent: Document | Element, name: string): string | null {
  return parent.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? null;
}
