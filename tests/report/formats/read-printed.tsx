import { JSDOM } from 'jsdom';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Facts, measureFrom, oneLine } from './facts';

/** Plan and result from the pages that go to a printer. */
export function readPrinted(pages: JSX.Element): Facts {
  const { document } = new JSDOM(renderToString(pages)).window;
  return readHtml(document);
}

function readHtml(document: Document): Facts {
  const rows = [...document.querySelectorAll('table')].map((table) => [
    ...table.querySelectorAll('tbody tr'),
  ]);
  const isPlan = (row: Element) => row.querySelectorAll('td').length === 6;
  const measures = rows.flat().filter(isPlan);
  const checkpoints = rows.flat().filter((row) => !isPlan(row));
  return {
    measures: measures.map((row) =>
      measureFrom([...row.querySelectorAll('td')].map((cell) => textOf(cell))),
    ),
    result:
      checkpoints.length === 0
        ? null
        : checkpoints.map((row) => {
            const [title, rating] = row.querySelectorAll('th span span, th > span:first-child');
            const cells = row.querySelectorAll('td');
            return {
              number: Number(textOf(cells[1])),
              title: textOf(title),
              rating: textOf(rating),
              note: textOf(cells[2]),
            };
          }),
  };
}

const textOf = (element: Element | undefined) => oneLine(element?.textContent ?? '');
