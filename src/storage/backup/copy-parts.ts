/** By key, in the order of the keys. */
export function copyEntries<T>(from: Record<string, T>, copy: (value: T) => T): Record<string, T> {
  const entries = Object.entries(from).map(([key, value]): [string, T] => [key, copy(value)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Half characters (lone surrogates, e.g. a cut emoji) become "�", because no file in UTF-8 can hold them. With the flag `u`
 * the class meets only halves; whole pairs count as one other character.
 */
export function wholeText(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
