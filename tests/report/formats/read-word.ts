import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { type Facts, measureFrom, oneLine, type ResultFact } from './facts';

/** Plan and result of a Word document, as mammoth reads it by its styles. */
export async function readWord(bytes: Uint8Array): Promise<Facts> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const { document } = new JSDOM(value).window;
  const rows = [...document.querySelectorAll('tbody tr')];
  return {
    measures: rows.map((row) => measureFrom([...row.querySelectorAll('td')].map(cellText))),
    result: resultOf([...document.body.children]),
  };
}

function cellText(cell: Element): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return [...cell.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n');
}

/** A checkpoint is a heading with its number, the word of its light, and the paragraphs of its note. */
function resultOf(elements: readonly Element[]): ResultFact[] | null {
  const starts = elements.filter(({ tagName }) => tagName === 'H2');
  if (starts.length === 0) return null;
  return starts.map((start) => {
    const [, number, title = ''] = /^(\d)\s+(.+)$/.exec(oneLine(start.textContent ?? '')) ?? [];
    const [rating = '', ...note] = paragraphsAfter(start).filter((text) => text !== 'Notizen');
    return {
      number: Number(number),
      title,
      rating: rating.replace(/ · früher: .*$/, ''),
      note: oneLine(note.join(' ')),
    };
  });
}

function paragraphsAfter(heading: Element): string[] {
  const texts: string[] = [];
  for (
    let next = heading.nextElementSibling;
    next?.tagName === 'P';
    next = next.nextElementSibling
  ) {
    texts.push(oneLine(next.textContent ?? ''));
  }
  return texts;
}
