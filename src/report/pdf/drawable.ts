/** What stands for a character the face lacks. */
export const UNKNOWN_MARK = '□';

export interface Drawable {
  /** The text as the face can draw it: what it lacks is marked, never dropped. */
  text(text: string): string;
  /** Whether a mark was used so far. */
  readonly marked: boolean;
}

// A letter with its accents, a flag, or an emoji with its skin tone and partners: to a reader one character each.
const CHARACTER = /(?:\p{RI}{2}|.)(?:[\p{M}\p{EMod}]|\u200d.)*/gsu;

// Blanks the face lacks, and hyphens whose glyph the ordinary one shares: jsPDF keeps one meaning for a glyph, so these
// would change what is copied out of every other hyphen.
const BLANKS = /[\t\u2000-\u2006\u2008\u202f\u205f\u3000]/g;
const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLE = /\p{DI}|(?!\n)\p{Cc}/u;

/**
 * Prepares text for a face. jsPDF draws UTF-16 units one by one and silently drops what the face lacks (or even the
 * rest of the line), so nothing reaches it without passing here.
 * @param has whether the face has a glyph for a code point
 */
export function createDrawable(has: (code: number) => boolean): Drawable {
  let marked = false;
  const canDraw = (letter: string) => letter === '\n' || has(letter.codePointAt(0) ?? 0);

  function drawCharacter(character: string): string {
    const letters = [...character].filter((letter) => !INVISIBLE.test(letter));
    const drawn = letters.filter(canDraw);
    if (drawn.length === letters.length) return drawn.join('');
    marked = true;
    const [first] = letters;
    // Without its base a rest such as the ♂ of an emoji would say something else.
    return first !== undefined && canDraw(first) ? drawn.join('') + UNKNOWN_MARK : UNKNOWN_MARK;
  }

  return {
    text: (text) =>
      text
        .normalize('NFC')
        .replace(BLANKS, ' ')
        .replace(HYPHENS, '-')
        .replace(CHARACTER, drawCharacter),
    get marked() {
      return marked;
    },
  };
}
