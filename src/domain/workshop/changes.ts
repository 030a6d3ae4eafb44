import type { Day } from '../assessment';
import { agreeOn, writeDissent, writeReason } from './agreements';
import { castBallot, removeBallot, revealBallots } from './ballots';
import { linkAssessment } from './joint-result';
import { changeTopic, parkTopic, removeTopic } from './topics';
import { describeWorkshop, type Workshop } from './workshop';

/** All that can happen to a workshop. Each is pure, and does nothing when it was done already. */
const CHANGES = {
  describeWorkshop,
  castBallot,
  removeBallot,
  revealBallots,
  agreeOn,
  writeReason,
  writeDissent,
  parkTopic,
  changeTopic,
  removeTopic,
  linkAssessment,
};

type Changes = typeof CHANGES;
type Rest<F> = F extends (workshop: Workshop, ...rest: infer R) => Workshop ? R : never;

/** A change as data, so that one that was not stored yet can be written down when the page goes. */
export type WorkshopChange = {
  [K in keyof Changes]: readonly [kind: K, ...rest: Rest<Changes[K]>];
}[keyof Changes];

/** The workshop with this change, dated with the day of it; the very same when the change does nothing. */
export function changeWorkshop(workshop: Workshop, change: WorkshopChange, today: Day): Workshop {
  const [kind, ...rest] = change;
  const apply = CHANGES[kind] as (workshop: Workshop, ...rest: unknown[]) => Workshop;
  const changed = apply(workshop, ...rest);
  return changed === workshop ? workshop : { ...changed, changedOn: today };
}

/** True for what is known as a kind of change; a journal may come from another version. */
export function isWorkshopChange(value: unknown): value is WorkshopChange {
  return Array.isArray(value) && typeof value[0] === 'string' && Object.hasOwn(CHANGES, value[0]);
}
