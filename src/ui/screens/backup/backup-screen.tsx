import { useState } from 'preact/hooks';
import { backupWords as words } from '../../../i18n/de/backup';
import { OPEN_BACKUP } from '../../open-backup-address';
import { usePage } from '../../use-page';
import styles from './backup-screen.module.css';
import { DeleteEverything } from './delete-everything';
import { DeletedLink } from './deleted-link';
import { OpenBackup } from './open-backup';
import { SaveBackup } from './save-backup';

/** Everything as one file, and back again. */
export function BackupScreen() {
  const [opens] = useState(() => location.hash === OPEN_BACKUP);
  usePage(words.title, '', opens ? 'target' : 'heading');
  return (
    <article class={styles.page}>
      <h1 tabIndex={-1} data-page-heading>
        {words.title}
      </h1>
      <p class={styles.lead}>{words.lead}</p>
      <div class={styles.ways}>
        <SaveBackup />
        <OpenBackup isTarget={opens} />
      </div>
      <DeletedLink />
      <DeleteEverything />
    </article>
  );
}
