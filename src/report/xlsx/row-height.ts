/** Of a line of the face used, in points. */
const LINE = 15;
/** Excel makes no row taller; what does not fit shows when one opens the cell. */
const TALLEST = 405;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60]|\p{Extended_Pictographic}/u;

/**
 * How tall a row must be for its wrapped texts, in points. An estimate, rather too tall: Excel would measure by itself,
 * but LibreOffice shows one line of each cell when a file says nothing.
 * @param widths of the columns, in characters
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => countLines(text, widths[index] ?? 10));
  return Math.min(Math.max(1, ...lines) * LINE, TALLEST);
}

function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, width), 0);
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = widthOf(word);
    if (used > 0 && used + 1 + length <= width) {
      used += 1 + length;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the column is broken.
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length > width ? length % width || width : length;
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const sign of word) width += WIDE.test(sign) ? 2 : 1;
  return width;
}
