import { newId } from './clock';

const KEY = 'praxishilfe';
/** All other keys of ours begin so: what a tab left behind for the next start. */
const LEFTOVER = 'praxishilfe-';
let writer: string | undefined;

/**
 * By this two devices tell apart who changed what when they merge; random, and the same for as long
 * as the browser keeps it. A new one is no harm.
 */
export function writerId(): string {
  // Read each time: another tab may have renewed it.
  writer = knownWriter() ?? writer ?? newId();
  return writer;
}

/**
 * From now on this browser writes under another id. A record that was gone and came back from a file
 * may lack entries of the old id that another device has: an entry on top must not count as built on them.
 */
export function renewWriter(): void {
  const wasMarked = isMarked();
  unmarkBrowser();
  writer = newId();
  if (wasMarked) markBrowser();
}

/**
 * Leaves a mark that this browser holds entries: the start looks right at once (index.html), and data
 * that is gone is noticed. The mark is the writer's id.
 */
export function markBrowser(): void {
  try {
    localStorage.setItem(KEY, writerId());
  } catch {
    // Forbidden or full: the start just does not know people again.
  }
}

/** Takes the mark away, until the next saved entry; this visit keeps its writer. */
export function unmarkBrowser(): void {
  writerId();
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Forbidden by now: nothing reads it either.
  }
}

/** True when this browser held entries. */
export function isMarked(): boolean {
  return knownWriter() !== undefined;
}

/** True when something waits for the next start: entries of a closed tab, or the news of a loss. */
export function hasLeftovers(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(LEFTOVER));
  } catch {
    return false;
  }
}

function knownWriter(): string | undefined {
  try {
    const mark = localStorage.getItem(KEY) ?? '';
    return /^[a-z0-9]{16}$/.test(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}
