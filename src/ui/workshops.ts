import type { InstrumentRef } from '../domain/instrument';
import type { WorkshopStore } from '../state/workshop-store';

/** Everything around workshops that comes from outside the screens; comes when it is first needed. */
export interface Workshops {
  store: WorkshopStore;
  /** A short number, 0 to 96, that no workshop on this device has, as long as there is one. */
  drawNumber(): Promise<number>;
  /** A whole number from 0 up to below `limit`, by chance. */
  draw(limit: number): number;
  /** The number of a Praxishilfe in ballot codes; `null` for one that has none. */
  praxishilfeNumber(ref: InstrumentRef): number | null;
  /** The Praxishilfe with this number; `null` when this version of the app does not have it. */
  praxishilfeWith(number: number): InstrumentRef | null;
}
