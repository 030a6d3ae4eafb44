import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { heading } from './assessment';

/** From the overview or the plan to the room of documents. */
export async function goToDocuments(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Weitere Dokumente und Weitergabe' }).click();
  await expect(heading(page, 'Dokumente')).toBeVisible();
}

/** Presses a button on the screen shown and waits for its file. */
export async function saveBy(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

export async function savePdf(page: Page): Promise<Download> {
  return saveBy(page, 'Als PDF speichern');
}

export async function saveBackup(page: Page): Promise<Download> {
  return saveBy(page, 'Sicherung speichern');
}

export async function readDownload(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** The text of each page as a viewer copies it out; lines and pieces are separated by one blank. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await reading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces = items.map((item) =>
      // Chromium writes a line in several pieces; only an end of line parts two words.
      'str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '',
    );
    pages.push(pieces.join('').replace(/\s+/g, ' ').trim());
  }
  await reading.destroy();
  return pages;
}

/** The text of a whole PDF. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pdfPages(bytes)).join(' ');
}

/** Without blanks: a page breaks lines where an entry does not. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
