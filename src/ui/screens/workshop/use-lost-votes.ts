import { workshopFrameWords as words } from '../../../i18n/de/workshop-frame';
import { useOpenWorkshop } from './use-workshops';

/** What people must know of ballots that do not count, or under another number than their own; "" when there is none. */
export function useLostVotes(): string {
  const { workshop, store } = useOpenWorkshop();
  const { id, revealed } = workshop;
  const lost = store.lost.value.get(id) ?? 0;
  const moved = store.moved.value.get(id) ?? [];
  const elsewhere = store.elsewhere.value.get(id) ?? { lost: 0, moved: 0 };
  const sentences = [
    lost > 0 && words.lost(lost),
    elsewhere.lost > 0 && words.lostElsewhere(elsewhere.lost),
    // After the reveal there are no numbers any more.
    moved.length > 0 && !revealed && words.moved(moved.map(asTyped)),
    elsewhere.moved > 0 && !revealed && words.movedElsewhere(elsewhere.moved),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** Without the letter of the sheets, which nobody types. */
const asTyped = (number: string) => number.replace(/^P/, '');
