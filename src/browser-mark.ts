import { newId } from './clock';

export const MARK = 'praxishilfe';
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

/** Unless a mark says otherwise. */
export function writeAs(id: string): void {
  writer = id;
}

/**
 * Leaves a mark that this browser holds entries: the start looks right at once (index.html), and data
 * that is gone is noticed. The mark is the writer's id.
 */
export function markBrowser(): void {
  try {
    localStorage.setItem(MARK, writerId());
  } catch {
    // Forbidden or full: the start just does not know people again.
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
    const mark = localStorage.getItem(MARK) ?? '';
    return /^[a-z0-9]{16}$/.test(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}
