const NO_BREAK_SPACE = /\u00a0/g;
// A place to break inside a word: after a hyphen, slash or dash between letters. Drawable text has no U+200B of its own.
const INNER_BREAK = /(\p{L}[-/–—])(?=\p{L})/gu;

/**
 * Breaks drawable text into lines of at most `width`; "\n" always breaks. Words break after hyphens and slashes,
 * and anywhere only when longer than a whole line. An empty text has no lines, an empty line between others stays.
 * A line that ends with a word, but not the text, keeps a blank behind it, which may reach beyond `width`: who listens
 * to the document or copies from it hears two words and not one.
 * @param measure width of a piece of text, in the unit of `width`; must be additive (no kerning)
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  if (text === '') return [];
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, index) => {
    const lines = wrapParagraph(paragraph, width, measure);
    if (index === paragraphs.length - 1 || paragraph === '') return lines;
    return [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `];
  });
}

function wrapParagraph(
  paragraph: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const place = (piece: string, gap: string) => {
    const length = measure(piece);
    const start = line === '' ? '' : gap;
    if (used + measure(start) + length <= width) {
      line += start + piece;
      used += measure(start) + length;
      return;
    }
    if (line !== '') lines.push(line + gap);
    const parts = length <= width ? [piece] : chop(piece, width, measure);
    line = parts.pop() ?? '';
    used = measure(line);
    lines.push(...parts);
  };
  for (const word of paragraph.split(/ +/)) {
    word
      .replace(INNER_BREAK, '$1\u200b')
      .split('\u200b')
      .forEach((piece, index) => {
        place(piece, index === 0 ? ' ' : '');
      });
  }
  lines.push(line);
  // Blank and no-break space share a glyph; drawn as one, both can be copied out as blanks.
  return lines.map((each) => each.replace(NO_BREAK_SPACE, ' '));
}

/** Pieces of a word without a place to break, each at most `width` wide and at least one letter long. */
function chop(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const length = measure(letter);
    if (piece !== '' && used + length > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += length;
  }
  pieces.push(piece);
  return pieces;
}
