/** What another person made of a text; `from` and `to` are places in the text that both began with. */
interface Edit {
  from: number;
  to: number;
  put: string;
}

/**
 * The text of two people who changed the same one at the same time. Where they wrote in different places of it, both changes;
 * where they wrote in the same place, first theirs, then mine, with `seam` between. No word is lost that anybody added.
 */
export function bothTexts(before: string, theirs: string, mine: string, seam: string): string {
  if (theirs === before || mine.startsWith(theirs)) return mine;
  // Also when it was stored already, although nobody was told so.
  if (mine === before || holds(theirs, mine, seam)) return theirs;
  const apart = besideEachOther(before, theirs, mine, seam);
  if (apart !== null) return apart;
  const [one, other] = [editOf(before, theirs), editOf(before, mine)];
  if (isSamePlace(one, other)) return putIn(before, one, atOnePlace(one.put, other.put, seam));
  if (one.to <= other.from) return putIn(putIn(before, other, other.put), one, one.put);
  if (other.to <= one.from) return putIn(putIn(before, one, one.put), other, other.put);
  return `${theirs}${seam}${mine}`;
}

const holds = (text: string, part: string, seam: string) =>
  part !== '' && (text.startsWith(part) || text.includes(seam + part));

/** Once both texts lie one below the other, each goes on in its own. */
function besideEachOther(
  before: string,
  theirs: string,
  mine: string,
  seam: string,
): string | null {
  if (before === '') return null;
  if (theirs.endsWith(seam + before)) return theirs.slice(0, -before.length) + mine;
  if (theirs.startsWith(before + seam)) return mine + theirs.slice(before.length);
  return null;
}

function editOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, put: after.slice(from, after.length - tail) };
}

const isSamePlace = (one: Edit, other: Edit) =>
  one.from === one.to && other.from === other.to && one.from === other.from;

/** What begins a text of its own comes after what only goes on. */
function atOnePlace(theirs: string, mine: string, seam: string): string {
  if (theirs.startsWith(seam)) return mine + theirs;
  return theirs + (mine.startsWith(seam) ? '' : seam) + mine;
}

const putIn = (text: string, { from, to }: Edit, put: string) =>
  text.slice(0, from) + put + text.slice(to);
