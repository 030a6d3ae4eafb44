/** Most octets of a line, without its line break (RFC 5545, 3.1). */
const LONGEST = 75;

/**
 * One property as it stands in the file, folded where it is too long.
 * @param name with its parameters, e.g. "DTSTART;VALUE=DATE"
 * @param value as it is; free text goes through `text` first
 */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** Free text as a value: a line break in it becomes the two letters \n, so that nothing in it begins a line. */
export function text(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Counts octets, but breaks only between characters. */
function fold(line: string): string {
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** Of a character in UTF-8; half a character becomes U+FFFD there. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
