import type { Rating } from '../../../domain/instrument';
import { agreementOn } from '../../../domain/workshop/agreements';
import { resultWords as words } from '../../../i18n/de/workshop-result';
import { useWorkshopUndo } from './use-workshop-undo';
import { useOpenWorkshop } from './use-workshops';

/** Sets the joint light of a checkpoint; what was there before can be brought back. */
export function useAgree(checkpointId: string): (rating: Rating | null) => void {
  const { instrument, store } = useOpenWorkshop();
  const offerUndo = useWorkshopUndo();
  return (rating) => {
    const workshop = store.current.peek();
    const before = workshop && agreementOn(workshop, checkpointId).rating;
    if (before === rating) return;
    store.change('agreeOn', checkpointId, rating);
    const said = rating ? words.agreed(instrument.scale[rating].label) : words.reopened;
    offerUndo(said, [['agreeOn', checkpointId, before]], true);
  };
}
