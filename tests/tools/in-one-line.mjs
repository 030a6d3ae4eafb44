/**
 * What went wrong, and what was waited for when a browser's driver says so; the rest of its log and
 * its colours are for nobody.
 *
 * @param {unknown} error
 */
export function inOneLine(error) {
  const message = error instanceof Error ? error.message : String(error);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
  const [reason = '', ...log] = message.replace(/\u001b\[\d+m/g, '').split('\n');
  const waiting = log.find((line) => line.includes('waiting for'));
  return waiting ? `${reason} (${waiting.replace(/^[\s-]+/, '')})` : reason;
}
