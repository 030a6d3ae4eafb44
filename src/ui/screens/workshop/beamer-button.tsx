import { useState } from 'preact/hooks';
import { workshopWords } from '../../../i18n/de/workshop';
import { workshopFrameWords as words } from '../../../i18n/de/workshop-frame';
import { Button } from '../../components/button';
import styles from './workshop-frame.module.css';
import { placeAddress } from './workshop-place';

/** The window of the second screen; the same one however often it is asked for. */
export const beamerWindow = (id: string) => `beamer-${id}`;

/** Opens what the participants see in a window of its own, to be moved to the second screen. */
export function BeamerButton({ id }: { id: string }) {
  const [state, setState] = useState<'idle' | 'opened' | 'blocked'>('idle');
  const address = placeAddress({ room: 'beamer', id });

  function open() {
    // A window, not a tab: only a window can be moved to another screen while this one stays.
    const opened = window.open(address, beamerWindow(id), 'popup,width=1280,height=720');
    opened?.focus();
    setState(opened ? 'opened' : 'blocked');
  }

  return (
    <div class={styles.beamer}>
      <Button onClick={open}>{workshopWords.beamer}</Button>
      <div role="status">
        {state === 'opened' && <p class={styles.hint}>{words.beamerOpened}</p>}
        {state === 'blocked' && (
          <p class={styles.hint}>
            {words.beamerBlocked}{' '}
            <a href={address} target={beamerWindow(id)}>
              {words.beamerLink}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
