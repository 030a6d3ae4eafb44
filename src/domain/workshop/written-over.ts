import { agreementOn } from './agreements';
import type { WorkshopChange } from './changes';
import type { Workshop } from './workshop';

/** What stands where a change writes something else, as text to compare; `null` for one that only adds or takes away. */
export function writtenOver(workshop: Workshop, change: WorkshopChange): string | null {
  const stood = stoodBefore(workshop, change);
  return stood === undefined ? null : JSON.stringify(stood);
}

function stoodBefore(workshop: Workshop, change: WorkshopChange): unknown {
  switch (change[0]) {
    case 'describeWorkshop':
      return valuesOf(workshop, change[1]);
    case 'agreeOn':
      return agreementOn(workshop, change[1]).rating;
    case 'writeReason':
      return agreementOn(workshop, change[1]).reason;
    case 'writeDissent':
      return agreementOn(workshop, change[1]).dissent;
    case 'changeTopic': {
      const [, id, to] = change;
      const topic = workshop.topics.find((one) => one.id === id);
      return topic && valuesOf(topic, to);
    }
    case 'linkAssessment':
      return workshop.assessmentId;
    default:
      return undefined;
  }
}

const valuesOf = <T extends object>(record: T, changed: Partial<T>) =>
  (Object.keys(changed) as (keyof T)[]).map((key) => record[key]);
