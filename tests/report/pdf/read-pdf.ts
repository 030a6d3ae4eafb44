import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderPdf } from '../../../src/report/pdf/render-pdf';
import type { AssociatedFile } from '../../../src/report/pdf/structure/associated-file';
import type { ReportModel } from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';

/** The committed faces, read from the disk as the browser reads them from the network. */
export async function loadFont(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(new URL(`../../../public/fonts/${file}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

export interface ReadPdf {
  bytes: Uint8Array;
  file: PDFDocumentProxy;
  /** The text of each page in the order it was drawn, pieces separated by one blank. */
  pages: string[];
}

/** A Sicherung that travels in a document. */
export const SAVE_FILE: AssociatedFile = {
  name: 'Praxishilfe-Sicherung Łódź 2026-11-20.json',
  bytes: new TextEncoder().encode('{"format":"praxishilfe-sicherung"}'),
  mime: 'application/json',
  description: 'Zum Weiterarbeiten',
};

/** Renders a model and reads the file back the way a viewer does. */
export async function renderAndRead(
  model: ReportModel,
  attachment?: AssociatedFile,
): Promise<ReadPdf> {
  return readPdf(await renderPdf(model, unwatched, loadFont, attachment));
}

/** Reads a file the way a viewer does. */
export async function readPdf(blob: Blob): Promise<ReadPdf> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.map((item) => ('str' in item ? item.str : ''));
    pages.push(pieces.join(' ').replace(/\s+/g, ' ').trim());
  }
  return { bytes, file, pages };
}

/** Text without blanks and line ends, which a page has in other places than the entry. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
