import type { MarkedText } from './instrument';

/** A piece of a text in reading order: plain words, a glossary term or a jump to a checkpoint. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'term'; id: string; text: string }
  | { kind: 'checkpoint'; id: string; text: string };

/**
 * `[[term:kmu|KMU]]` or `[[checkpoint:planning|Checkpunkt 3]]`: kind, id, words to show.
 * tests/tools/content-marks.mjs knows the same pattern (a build script cannot import this file);
 * a test holds the two together.
 */
const MARK = /\[\[(term|checkpoint):([a-z0-9]+(?:-[a-z0-9]+)*)\|([^[\]|]*[^[\]|\s][^[\]|]*)\]\]/g;

/**
 * Splits a text at its marks. No character is lost: a mark that is not complete stays as literal
 * text, so that a slip of the pen shows instead of swallowing words. Empty text gives no segment.
 */
export function parseRichText(text: MarkedText): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [mark, kind, id = '', words = ''] = match;
    if (match.index > end) segments.push({ kind: 'text', text: text.slice(end, match.index) });
    segments.push({ kind: kind === 'term' ? 'term' : 'checkpoint', id, text: words });
    end = match.index + mark.length;
  }
  if (end < text.length) segments.push({ kind: 'text', text: text.slice(end) });
  return segments;
}

/** The words alone, for the plan, file formats and places that cannot show a link. */
export function plainText(text: MarkedText): string {
  return parseRichText(text)
    .map((segment) => segment.text)
    .join('');
}
