import type { Assessment } from '../../../domain/assessment';
import type { Instrument } from '../../../domain/instrument';

/** What every room of an assessment works with. */
export interface RoomProps {
  assessment: Assessment;
  instrument: Instrument;
}
