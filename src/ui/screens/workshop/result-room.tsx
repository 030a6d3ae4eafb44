import { ResultBefore } from './result-before';
import { ResultTalk } from './result-talk';
import { useOpenWorkshop } from './use-workshops';
import { WorkshopFrame } from './workshop-frame';

/** The room "Ergebnis": nothing but the count until the reveal, then checkpoint by checkpoint. */
export function ResultRoom() {
  const { workshop } = useOpenWorkshop();
  return (
    <WorkshopFrame room="ergebnis">
      {workshop.revealed ? <ResultTalk /> : <ResultBefore />}
    </WorkshopFrame>
  );
}
