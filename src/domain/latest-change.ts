import type { Assessment } from './assessment';
import { latestStamp } from './version';

/** 1 January 2020, in seconds since 1970: leaves room in 31 bits until 2088. */
const BEGINNING = 1_577_836_800;
const MOST = 2 ** 31 - 1;

/**
 * A number that rises when the assessment changes, even when the clock was set back: seconds from 2020 to
 * the latest change. The same for the same state on every device.
 */
export function latestChange({ updatedAt, versions, measureOrder }: Assessment): number {
  const stamps = Object.values(versions).map(latestStamp);
  const latest = Math.max(Date.parse(updatedAt), measureOrder.at, ...stamps);
  const seconds = Math.floor(latest / 1000) - BEGINNING;
  return Math.min(Math.max(seconds, 0), MOST);
}
