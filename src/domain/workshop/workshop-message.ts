import { openBallot } from './ballot-message';
import { readWorkshopNumber, type WorkshopNumberReading } from './workshop-number';

/** The app's own address with the number, from whatever server it came. */
const ADDRESS = /^https?:\/\/[^#]*#\/workshop\/mitmachen\/([^/?#&]+)$/i;

export type WorkshopMessageReading =
  | Extract<WorkshopNumberReading, { kind: 'number' } | { problem: 'check' | 'newer' }>
  /** No workshop: another program's QR code. */
  | { kind: 'problem'; problem: 'foreign' }
  /** Somebody's ballot. */
  | { kind: 'problem'; problem: 'ballot' };

/** Reads what the QR code on the beamer holds: an address that ends with the workshop's number, or the number alone. */
export function readWorkshopMessage(text: string): WorkshopMessageReading {
  if (openBallot(text).kind === 'ballot') return { kind: 'problem', problem: 'ballot' };
  const reading = readWorkshopNumber(ADDRESS.exec(text)?.[1] ?? text);
  if (reading.kind === 'number') return reading;
  if (reading.problem === 'check' || reading.problem === 'newer') return reading;
  return { kind: 'problem', problem: 'foreign' };
}
