import { workshopFrameWords as words } from '../../../i18n/de/workshop-frame';
import { useOpenWorkshop } from './use-workshops';

/** What people must know of ballots that were cast here and do not count; "" when there is none. */
export function useLostVotes(): string {
  const { workshop, store } = useOpenWorkshop();
  const lost = store.lost.value.get(workshop.id) ?? 0;
  return lost > 0 ? words.lost(lost) : '';
}
