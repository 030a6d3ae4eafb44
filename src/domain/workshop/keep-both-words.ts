import { MAX_NAME, MAX_TEXT } from '../limits';
import { bothTexts } from './both-texts';
import type { WorkshopChange } from './changes';
import type { Workshop } from './workshop';
import { writtenOver } from './written-over';

/**
 * The change as it is done to a workshop that another window has changed since: words that were written there meanwhile are kept
 * beside these. Lights, days and counts are as the later one says.
 *
 * @param over what stood there when it was made, see `writtenOver`
 */
export function keepBothWords(
  workshop: Workshop,
  change: WorkshopChange,
  over: string,
): WorkshopChange {
  const stands = writtenOver(workshop, change);
  if (stands === null || stands === over) return change;
  const [before, now] = [JSON.parse(over), JSON.parse(stands)] as [unknown, unknown];
  switch (change[0]) {
    case 'writeReason':
    case 'writeDissent':
      return [change[0], change[1], both(before, now, change[2], MAX_TEXT)];
    case 'changeTopic':
      return [change[0], change[1], bothIn(before, now, change[2])];
    case 'describeWorkshop':
      return [change[0], bothIn(before, now, change[1])];
    default:
      return change;
  }
}

/** Fields of one line; all others may have several. */
const LINES: readonly string[] = ['title', 'place'];

/** No words, and changed as a whole. */
const WHOLE: readonly string[] = ['date', 'measureId'];

function bothIn<T extends object>(before: unknown, now: unknown, changed: T): T {
  const entries = Object.entries(changed).map(([key, value], place) => {
    const [stood, stands] = [before, now].map((values) => (values as unknown[])?.[place]);
    if (WHOLE.includes(key)) return [key, value];
    const isLine = LINES.includes(key);
    return [key, both(stood, stands, value, isLine ? MAX_NAME : MAX_TEXT, isLine ? ' / ' : '\n')];
  });
  return Object.fromEntries(entries);
}

/** Beyond what a field may hold the later one has to do. */
function both<T>(before: unknown, now: unknown, mine: T, most: number, seam = '\n'): T {
  if (typeof before !== 'string' || typeof now !== 'string' || typeof mine !== 'string')
    return mine;
  const text = bothTexts(before, now, mine, seam);
  return (text.length <= most ? text : mine) as T;
}
