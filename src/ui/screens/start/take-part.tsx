import { workshopStartWords as words } from '../../../i18n/de/workshop-start';

/** For those who are in the room already, with the phone in their hand: near the top, also for whoever comes back. */
export function TakePart() {
  return (
    <p data-delivered="TakePart">
      <a href="#/workshop/mitmachen">{words.takePart}</a>
    </p>
  );
}
