import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { flat, type ReadElement, readPage } from '../pdf/read-structure';
import { type Facts, measureFrom, oneLine, type ResultFact } from './facts';

/** The elements of all pages in reading order, as pdf.js reads them. */
export async function readTagged(bytes: Uint8Array): Promise<ReadElement[][]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: ReadElement[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    pages.push((await readPage(file, number)).tree);
  }
  return pages;
}

/** Plan and result of a PDF, from its tags: what a screen reader says. */
export async function readPdf(bytes: Uint8Array): Promise<Facts> {
  const all = (await readTagged(bytes)).flatMap((page) => flat(page));
  return {
    measures: rowsOf(all).map(measureFrom),
    result: resultOf(all),
  };
}

/** The cells of each row of measures; heads of columns are no cells. */
export function rowsOf(elements: readonly ReadElement[]): string[][] {
  return elements
    .filter(({ role }) => role === 'TR')
    .map(({ children }) => children.filter(({ role }) => role === 'TD').map(({ text }) => text))
    .filter((cells) => cells.length > 0);
}

/** A checkpoint is a heading with its number, the word of its light, and the paragraphs of its note. */
function resultOf(elements: readonly ReadElement[]): ResultFact[] | null {
  const result: (ResultFact & { words: string[] })[] = [];
  for (const { role, text } of elements) {
    const [, number, title] = (role === 'H2' && /^(\d) (.+)$/.exec(text)) || [];
    if (role === 'H1') {
      // The plan begins; what follows belongs to no checkpoint.
      if (result.length > 0) break;
    } else if (number && title) {
      result.push({ number: Number(number), title, rating: '', note: '', words: [] });
    } else if (role === 'P' && text !== '' && text !== 'Notizen') {
      result.at(-1)?.words.push(text);
    }
  }
  if (result.length === 0) return null;
  return result.map(({ words: [rating = '', ...note], ...fact }) => ({
    ...fact,
    rating: rating.replace(/ früher: .*$/, ''),
    note: oneLine(note.join(' ')),
  }));
}
