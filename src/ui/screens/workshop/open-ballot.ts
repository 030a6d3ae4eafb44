import type { Instrument } from '../../../domain/instrument';
import type { JoinedWorkshop } from './join-reading';
import type { DraftKeeper } from './use-ballot-draft';
import { placeAddress } from './workshop-place';

/** A ballot that is filled in, with all that its screens need. */
export interface OpenBallot extends DraftKeeper {
  workshop: JoinedWorkshop;
  instrument: Instrument;
}

/** The address of a step of a ballot. */
export function stepAddress({ workshop }: OpenBallot, step: string): string {
  return placeAddress({ room: 'mitmachen', number: workshop.code, step });
}
