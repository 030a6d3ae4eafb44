const PLAIN = /^[\x20-\x7e]*$/;

/** A text string: as it stands when it is plain ASCII, otherwise as UTF-16 in hexadecimal digits. */
export function textString(text: string): string {
  if (PLAIN.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = text.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** A name without its slash, e.g. "application/json" as "application#2Fjson". */
export function nameText(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) =>
      /[\w.+-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `#${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    )
    .join('');
}

export function reference(id: number): string {
  return `${id} 0 R`;
}

/** The names of objects for a name tree with a single leaf. */
export function nameTreeLeaf(names: readonly (readonly [string, number])[]): string {
  // Readers search in it, by bytes; the two of the mark FEFF come after all of ASCII.
  const key = (text: string) => (PLAIN.test(text) ? text : `\u00fe\u00ff${text}`);
  const sorted = [...names].sort(([one], [other]) => (key(one) < key(other) ? -1 : 1));
  const entries = sorted.map(([name, id]) => `${textString(name)} ${reference(id)}`);
  return `/Names[${entries.join(' ')}]`;
}

/** A length or place in points with at most two decimals. */
export function number(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}

/** Bytes as a string of characters 0 to 255, the form in which jsPDF keeps streams. */
export function binaryString(bytes: Uint8Array): string {
  const chunks: string[] = [];
  // More arguments than this overflow the stack of some browsers.
  for (let at = 0; at < bytes.length; at += 0x2000) {
    // Many times faster than spreading, which walks through the bytes one by one.
    chunks.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 0x2000)));
  }
  return chunks.join('');
}

/** The reverse of {@link binaryString}. */
export function binaryBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
