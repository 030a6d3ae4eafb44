import { workshopStartWords as words } from '../../../i18n/de/workshop-start';
import styles from './start-screen.module.css';

/** For those who are in the room already, with the phone in their hand: near the top, also for whoever comes back. */
export function TakePart() {
  return (
    <p data-delivered="TakePart">
      <a class={styles.alone} href="#/workshop/mitmachen">
        {words.takePart}
      </a>
    </p>
  );
}
