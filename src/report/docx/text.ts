import { Paragraph, TextRun } from 'docx';

/** Two code points that no XML may hold; whatever else is forbidden was cleaned away when the report was built. */
const FORBIDDEN = /[\ufffe\uffff]/g;

/** Text as a file of Word may hold it. */
export function safe(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** A piece of text on one line, in a style for letters if one is given. */
export function run(text: string, style?: string): TextRun {
  return lineRun(text, 0, style);
}

/**
 * Text as it was entered: an empty line begins a new paragraph, a line break stays a line break.
 * @param style of the paragraphs
 * @param letters a style for the letters
 * @returns one paragraph for empty text, because a cell cannot be without
 */
export function paragraphs(text: string, style: string, letters?: string): Paragraph[] {
  return text.split(/\n(?:\s*\n)+/).map((part) => {
    const lines = part === '' ? [] : part.split('\n');
    const children = lines.map((line, index) => lineRun(line, index === 0 ? 0 : 1, letters));
    return new Paragraph({ style, children });
  });
}

function lineRun(text: string, breaks: number, style: string | undefined): TextRun {
  const options = { text: safe(text), break: breaks };
  return new TextRun(style === undefined ? options : { ...options, style });
}
