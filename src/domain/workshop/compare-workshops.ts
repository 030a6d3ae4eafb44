import { inNoOrder } from './ballots';
import type { Agreement, Workshop } from './workshop';

/**
 * How a workshop in a file stands to the one with the same id on this device:
 * - `same`: both say the same
 * - `theirs-later`, `ours-later`: one was saved more often, and has all that the other has
 * - `apart`: each has something of its own. Nothing merges two boxes of ballots by itself: after the reveal nobody can tell
 *   which ballot lies in both.
 */
export type WorkshopComparison = 'same' | 'theirs-later' | 'ours-later' | 'apart';

export function compareWorkshops(ours: Workshop, theirs: Workshop): WorkshopComparison {
  if (textOfWorkshop(ours) === textOfWorkshop(theirs)) return 'same';
  if (textOfContent(ours) !== textOfContent(theirs)) return 'apart';
  if (theirs.revision > ours.revision && hasAllOf(theirs, ours)) return 'theirs-later';
  if (ours.revision > theirs.revision && hasAllOf(ours, theirs)) return 'ours-later';
  return 'apart';
}

/** What was revealed stays revealed: ballots with numbers never take the place of those without. */
export function isRevealedOver(ours: Workshop, theirs: Workshop): boolean {
  return ours.revealed && !theirs.revealed;
}

/** True when a deleted one may go for `next`: all that it says is in there, and nothing else. */
export function isHeldBy(next: Workshop, deleted: Workshop): boolean {
  const compared = compareWorkshops(deleted, next);
  if (compared === 'same' || compared === 'theirs-later') return true;
  // One without numbers is worth more than the same with them, whichever was saved more often.
  return isRevealedOver(next, deleted) && hasAllOf(next, deleted);
}

/** What people entered, as text to compare; how often it was saved, and on what day, is not. */
export function textOfWorkshop(workshop: Workshop): string {
  const { title, date, place, invited, expected, revealed, assessmentId } = workshop;
  return JSON.stringify([
    textOfContent(workshop),
    [title, date, place, invited, expected, revealed, assessmentId],
    ballotTexts(workshop),
    agreed(workshop),
    workshop.topics.map(({ id, text, measureId }) => [id, text, measureId]),
  ]);
}

/** What it is about; of two that differ in this neither can take the other's place. */
function textOfContent({ instrument, checkpointIds, number }: Workshop): string {
  const { id, version, language } = instrument;
  return JSON.stringify([id, version, language, checkpointIds, number]);
}

/** True when nothing that stands in `earlier` is missing in `later`; words and lights may be others. */
export function hasAllOf(later: Workshop, earlier: Workshop): boolean {
  if (earlier.revealed && !later.revealed) return false;
  const topics = new Set(later.topics.map(({ id }) => id));
  const spoken = new Set(agreed(later).map(([id]) => id));
  return (
    hasBallotsOf(later, earlier) &&
    earlier.topics.every(({ id }) => topics.has(id)) &&
    agreed(earlier).every(([id]) => spoken.has(id)) &&
    (earlier.assessmentId === null || earlier.assessmentId === later.assessmentId)
  );
}

/** After the reveal checkpoint by checkpoint: what a ballot said on different ones is torn apart then. */
function hasBallotsOf(later: Workshop, earlier: Workshop): boolean {
  if (!later.revealed) return contains(ballotTexts(later), ballotTexts(earlier));
  return later.checkpointIds.every((id) => contains(votesOn(later, id), votesOn(earlier, id)));
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  const left = [...whole];
  return part.every((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function ballotTexts({ ballots }: Workshop): string[] {
  return inNoOrder(ballots).map(({ number, ratings, notes }) =>
    JSON.stringify([number, sorted(ratings), sorted(notes)]),
  );
}

const votesOn = ({ ballots }: Workshop, id: string) =>
  ballots.map(({ ratings, notes }) => JSON.stringify([ratings[id], notes[id]]));

function agreed({ agreements }: Workshop) {
  const entries = sorted(agreements) as [string, Agreement][];
  return entries
    .map(([id, { rating, reason, dissent }]) => [id, rating, reason, dissent] as const)
    .filter(([, ...said]) => said.some(Boolean));
}

const sorted = (entries: object) => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
