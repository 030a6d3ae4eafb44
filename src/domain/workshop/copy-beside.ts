import type { Workshop } from './workshop';
import { WORKSHOP_NUMBERS } from './workshop-number';

/**
 * A copy that stands beside the workshop it was made of. The joint assessment and its measures stay with that one, else both
 * would write into them. It gets a short number of its own, unless ballots with numbers are in it: those may be codes, and
 * further ones of the same people are on their way.
 */
export function copyBeside(
  workshop: Workshop,
  { id, title, freeNumber }: { id: string; title: string; freeNumber(): number },
): Workshop {
  const isCollecting = workshop.ballots.some(({ number }) => number !== null);
  return {
    ...workshop,
    id,
    title,
    revision: 0,
    number: isCollecting ? workshop.number : freeNumber(),
    topics: workshop.topics.map((topic) => ({ ...topic, measureId: null })),
    assessmentId: null,
  };
}

/** The first short number from `number` on that is not taken, going round; itself when all are. */
export function freeNumberFrom(number: number, taken: ReadonlySet<number>): number {
  for (let step = 0; step < WORKSHOP_NUMBERS; step += 1) {
    const next = (number + step) % WORKSHOP_NUMBERS;
    if (!taken.has(next)) return next;
  }
  return number;
}
