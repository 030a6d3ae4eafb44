import { isMarked, MARK, markBrowser, writeAs, writerId } from './browser-mark';
import { newId } from './clock';

/**
 * From now on this browser writes under another id. A record that was gone and came back from a file
 * may lack entries of the old id that another device has: an entry on top must not count as built on them.
 */
export function renewWriter(): void {
  const wasMarked = isMarked();
  unmarkBrowser();
  writeAs(newId());
  if (wasMarked) markBrowser();
}

/** Takes the mark away, until the next saved entry; this visit keeps its writer. */
export function unmarkBrowser(): void {
  writerId();
  try {
    localStorage.removeItem(MARK);
  } catch {
    // Forbidden by now: nothing reads it either.
  }
}
