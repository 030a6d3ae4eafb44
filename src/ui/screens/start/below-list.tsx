import { LeftOvers } from './left-overs';
import { WorkshopUnderWay } from './workshop-under-way';

/** Below one's own assessments: the workshop to go on with, and what else is stored. */
export function BelowList() {
  return (
    <>
      <WorkshopUnderWay />
      <LeftOvers />
    </>
  );
}
