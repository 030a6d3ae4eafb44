/** Leaves room for an extension and a path within what Windows (letters) and Android (bytes) accept. */
const MOST = { letters: 100, bytes: 240 } as const;

// Reserved by Windows whatever the extension, with the superscript digits it counts too.
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?=$|[. ])/i;

/**
 * A file name without extension that Windows, macOS and Android accept: the parts joined by blanks, without path signs,
 * control characters or direction marks. Of too long parts the longest is cut, so that a date at the end survives.
 * Never empty: "_" when nothing is left.
 */
export function fileStem(parts: readonly string[]): string {
  const words = parts.map(safePart).filter((part) => part !== '');
  for (let excess = excessOf(words); excess > 0; excess = excessOf(words)) {
    const longest = words.reduce(
      (place, word, index) => (word.length > (words[place]?.length ?? 0) ? index : place),
      0,
    );
    const word = words[longest] ?? '';
    const shorter = cut(word, Math.max(word.length - excess, 1));
    if (shorter === word) words.splice(longest, 1);
    else words[longest] = shorter;
  }
  const stem = words.join(' ').replace(/^[.\-~ ]+|[. ]+$/g, '');
  return RESERVED.test(stem) || stem === '' ? `_${stem}` : stem;
}

/** So many UTF-16 units at least are too many; one takes up to three bytes. */
function excessOf(words: readonly string[]): number {
  const stem = words.join(' ');
  const bytes = new TextEncoder().encode(stem).length;
  return Math.max(stem.length - MOST.letters, Math.ceil((bytes - MOST.bytes) / 3));
}

function safePart(part: string): string {
  return part
    .normalize('NFC')
    .replace(/[/\\:*?"<>|\s]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
}

/** At most `length` UTF-16 units, never ending in half a character. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
