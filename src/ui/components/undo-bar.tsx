import { useEffect, useState } from 'preact/hooks';
import { commonWords as words } from '../../i18n/de/common';
import { startWords } from '../../i18n/de/start';
import { useServices } from '../services';
import { Button, ButtonLink } from './button';
import { Icon } from './icon';
import styles from './undo-bar.module.css';

/** Says what was just done and takes it back; stays until it is closed or something newer comes. */
export function UndoBar() {
  const { undo } = useServices();
  const latest = undo.latest.value;
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (latest) setFailed(false);
  }, [latest]);

  async function takeBack() {
    try {
      await undo.undo();
    } catch {
      // Nothing was changed; the message below says so.
      setFailed(true);
    }
  }

  return (
    <div class={styles.place}>
      {/* The region is always there, so that screen readers notice what appears in it. */}
      <div role="status">
        {latest && (
          <div class={styles.bar}>
            <p class={styles.message}>{latest.message}</p>
            <div class={styles.actions}>
              {latest.link && (
                <ButtonLink look="quiet" href={latest.link.href}>
                  {latest.link.label}
                </ButtonLink>
              )}
              <Button look="secondary" onClick={takeBack}>
                {words.undo}
              </Button>
              <button
                type="button"
                class={styles.close}
                aria-label={words.close}
                onClick={undo.dismiss}
              >
                <Icon name="close" />
              </button>
            </div>
          </div>
        )}
        {failed && <p class={styles.bar}>{startWords.actionFailed}</p>}
      </div>
    </div>
  );
}
