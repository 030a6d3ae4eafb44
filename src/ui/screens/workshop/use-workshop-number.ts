import type { Workshop } from '../../../domain/workshop/workshop';
import { encodeWorkshopNumber } from '../../../domain/workshop/workshop-number';
import { useWorkshops } from './use-workshops';
import { placeAddress } from './workshop-place';

/** The Workshop-Nummer as people read it, e.g. "7K3M"; `null` where the Praxishilfe has no ballots by code. */
export function useWorkshopNumber({ instrument, number }: Workshop): string | null {
  const { praxishilfeNumber } = useWorkshops();
  const praxishilfe = praxishilfeNumber(instrument);
  return praxishilfe === null ? null : encodeWorkshopNumber({ number, praxishilfe });
}

/** Where this app is, without the screen one is on. */
export const appAddress = () => location.href.replace(/[?#].*$/, '');

/** The address that opens the ballot of this workshop on a phone. */
export const joinAddress = (number: string) =>
  appAddress() + placeAddress({ room: 'mitmachen', number });
