/** About what a calendar shows of a title in a day's list. */
const LONGEST = 100;

/** The beginning of a text as a title on one line; "…" says that there is more. */
export function eventTitle(text: string): string {
  const [line = ''] = text.split('\n');
  const characters = [...line];
  if (characters.length <= LONGEST) return line === text ? line : `${line} …`;
  const beginning = characters.slice(0, LONGEST).join('');
  // A word that is longer than the title is cut all the same.
  const words = beginning.replace(/\s+\S*$/, '');
  return `${words.replace(/[\u200d\s]+$/u, '')} …`;
}
