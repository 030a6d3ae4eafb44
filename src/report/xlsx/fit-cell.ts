/** What a cell of Excel holds, in UTF-16 units; with a longer text it calls the whole file damaged. */
const LONGEST = 32_767;

/** The text, or as much of it as a cell holds with `cut` at its end; no character is split. */
export function fitCell(text: string, cut: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, LONGEST - cut.length).replace(/[\ud800-\udbff]$/, '') + cut;
}
