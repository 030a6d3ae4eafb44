import type { Rating } from '../instrument';
import type { Agreement, Workshop } from './workshop';

const NOTHING: Agreement = { rating: null, reason: '', dissent: '' };

/** What was agreed on for a checkpoint; nothing when nobody spoke about it. */
export function agreementOn({ agreements }: Pick<Workshop, 'agreements'>, id: string): Agreement {
  return (Object.hasOwn(agreements, id) && agreements[id]) || NOTHING;
}

/** The joint light; `null` takes it back and keeps the words. */
export function agreeOn(workshop: Workshop, id: string, rating: Rating | null): Workshop {
  return withAgreement(workshop, id, { rating });
}

export function writeReason(workshop: Workshop, id: string, reason: string): Workshop {
  return withAgreement(workshop, id, { reason });
}

export function writeDissent(workshop: Workshop, id: string, dissent: string): Workshop {
  return withAgreement(workshop, id, { dissent });
}

/** Before the reveal there is nothing to agree on: a light put down then would steer the votes. */
function withAgreement(workshop: Workshop, id: string, change: Partial<Agreement>): Workshop {
  if (!workshop.revealed || !workshop.checkpointIds.includes(id)) return workshop;
  const before = agreementOn(workshop, id);
  const after = { ...before, ...change };
  const same =
    after.rating === before.rating &&
    after.reason === before.reason &&
    after.dissent === before.dissent;
  if (same) return workshop;
  return { ...workshop, agreements: { ...workshop.agreements, [id]: after } };
}

/** How many checkpoints have a joint light. */
export function countAgreed(workshop: Workshop): number {
  return workshop.checkpointIds.filter((id) => agreementOn(workshop, id).rating !== null).length;
}
