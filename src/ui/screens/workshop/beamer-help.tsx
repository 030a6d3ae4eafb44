import { beamerWords as words } from '../../../i18n/de/workshop-beamer';
import { Dialog } from '../../components/dialog';
import styles from './beamer-room.module.css';

/** All keys on one card. */
export function BeamerHelp({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={words.help.title} onClose={onClose}>
      <dl class={styles.keys}>
        {words.help.keys.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
