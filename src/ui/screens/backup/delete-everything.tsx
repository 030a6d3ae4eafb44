import { useState } from 'preact/hooks';
import { deleteEverythingWords as words } from '../../../i18n/de/delete-everything';
import { Button } from '../../components/button';
import styles from './delete-everything.module.css';
import { DeleteEverythingDialog } from './delete-everything-dialog';

/** The only thing in the app that cannot be taken back. */
export function DeleteEverything() {
  const [asking, setAsking] = useState(false);
  return (
    <section class={styles.section} aria-labelledby="alles-loeschen">
      <h2 id="alles-loeschen">{words.title}</h2>
      <p>{words.text}</p>
      <div>
        <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {words.open}
        </Button>
      </div>
      {asking && <DeleteEverythingDialog onClose={() => setAsking(false)} />}
    </section>
  );
}
