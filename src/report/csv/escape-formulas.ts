/** What makes a spreadsheet take an entry for a formula; the wide signs too, which Excel in East Asia takes. */
const FORMULA = /[=+\-@\t\r＝＋－＠]/;
/** Behind these a program that splits the file otherwise than we do may begin a new cell. */
const SEPARATOR = /[;,|"'\t\r\n]/;

/**
 * The text with an apostrophe before each sign that could begin a formula (OWASP, "CSV Injection"): at its start and
 * behind separators, quotes and line breaks, blanks in between included. Taking away one apostrophe before each such
 * sign gives the text back.
 */
export function escapeFormulas(text: string): string {
  let escaped = '';
  let mayBegin = true;
  for (const sign of text) {
    if (mayBegin && FORMULA.test(sign)) escaped += "'";
    escaped += sign;
    mayBegin = SEPARATOR.test(sign) || (mayBegin && sign === ' ');
  }
  return escaped;
}
