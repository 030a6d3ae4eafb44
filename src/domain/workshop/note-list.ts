import { MAX_TEXT } from '../limits';

/** Half of a pair that stands for one character, without the other half: no file can hold that. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/**
 * Notes as text to be packed: a JSON list in the order of the checkpoints, as short as it can be. `null` when there is none.
 */
export function writeNoteList(
  notes: Record<string, string>,
  checkpointIds: readonly string[],
): string | null {
  const list = checkpointIds.map((id) => (Object.hasOwn(notes, id) ? notes[id] : ''));
  while (list.length > 0 && !list.at(-1)) list.pop();
  return list.length === 0 ? null : JSON.stringify(list);
}

/** Notes by checkpoint id, without empty ones; `null` for what is no such list. Longer ones are cut off. Never throws. */
export function readNoteList(
  text: string,
  checkpointIds: readonly string[],
): Record<string, string> | null {
  const list = parse(text);
  if (!Array.isArray(list) || list.length > checkpointIds.length) return null;
  if (!list.every((note) => typeof note === 'string')) return null;
  const notes = list.map((note) => note.slice(0, MAX_TEXT).replace(HALF_CHARACTER, '\uFFFD'));
  return Object.fromEntries(
    checkpointIds.flatMap((id, place) => {
      const note = notes[place];
      return note ? [[id, note] as const] : [];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
