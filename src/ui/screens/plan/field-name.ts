import type { Instrument, PlanColumn } from '../../../domain/instrument';
import { planWords as words } from '../../../i18n/de/plan';

/** What a measure's field is called: with its measure, because there are many of the kind. */
export function fieldName(
  number: number,
  column: PlanColumn | 'status',
  instrument: Instrument,
): string {
  const label = column === 'status' ? words.status : instrument.planColumns[column];
  return words.field(number, label);
}
