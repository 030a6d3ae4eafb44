import { newId } from './clock';

const KEY = 'praxishilfe';
let writer: string | undefined;

/**
 * By this two devices tell apart who changed what when they merge; random, and the same for as long
 * as the browser keeps it. A new one is no harm.
 */
export function writerId(): string {
  writer ??= knownWriter() ?? newId();
  return writer;
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

function knownWriter(): string | undefined {
  try {
    const mark = localStorage.getItem(KEY) ?? '';
    return /^[a-z0-9]{16}$/.test(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}
