import { Paragraph, TextRun } from 'docx';

/** Two code points that no XML may hold; whatever else is forbidden was cleaned away when the report was built. */
const FORBIDDEN = /[\ufffe\uffff]/g;

/** Text as a file of Word may hold it. */
export function safe(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** Text whose first letter is one of those written from right to left. */
const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A piece of text on one line, in a style for letters if one is given. */
export function run(text: string, style?: string): TextRun {
  return new TextRun({
    text: safe(text),
    ...(style === undefined ? {} : { style }),
    ...(RIGHT_TO_LEFT.test(text) ? { rightToLeft: true } : {}),
  });
}

/** The styles a text of several lines is set in. */
export interface TextStyles {
  paragraph: string;
  /** Of a paragraph with an empty line before it. */
  apart: string;
  /** Of the letters. */
  letters?: string | undefined;
}

/**
 * Text as it was entered. Each line is a paragraph, as with the Enter key in Word, so that it can be made an item of a
 * list there; empty lines become the room before the next one.
 * @returns one paragraph for empty text, because a cell cannot be without
 */
export function paragraphs(text: string, { paragraph, apart, letters }: TextStyles): Paragraph[] {
  if (text === '') return [new Paragraph({ style: paragraph })];
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const style = lines[index - 1]?.trim() === '' ? apart : paragraph;
    const direction = RIGHT_TO_LEFT.test(line) ? { bidirectional: true } : {};
    return [new Paragraph({ style, ...direction, children: [run(line, letters)] })];
  });
}
