import { useEffect, useRef, useState } from 'preact/hooks';
import { commonWords } from '../../i18n/de/common';
import { troubleWords as words } from '../../i18n/de/trouble';
import { focusHeading } from '../focus-heading';
import type { Route } from '../router';
import { useServices } from '../services';
import { Button, ButtonLink } from './button';
import { Icon } from './icon';
import styles from './undo-bar.module.css';

/**
 * Says what was just done and takes it back. No clock: it stays until it is closed, something newer
 * comes, or people have moved on twice.
 */
export function UndoBar() {
  const { undo, router } = useServices();
  const latest = undo.latest.value;
  const route = router.route.value;
  const [failed, setFailed] = useState(false);
  const screens = useRef<Route[]>([]);
  const shown = useRef(route);

  useEffect(() => {
    if (!latest) return;
    setFailed(false);
    screens.current = [];
  }, [latest]);

  // Two screens further it can still be taken back; after that it would only stand in the way.
  useEffect(() => {
    // The bar may come later than its first offer: the screen it finds is no step further.
    if (shown.current === route) return;
    shown.current = route;
    screens.current.push(route);
    if (screens.current.length > (undo.latest.peek()?.brief ? 0 : 2)) undo.dismiss();
  }, [route, undo]);

  function close() {
    focusHeading();
    undo.dismiss();
  }

  async function takeBack() {
    // First, because what is taken back may know a better place for the focus than the heading.
    focusHeading();
    try {
      await undo.undo();
    } catch {
      // Nothing was changed, and it stays on offer; the bar says so.
      setFailed(true);
    }
  }

  if (!latest) return null;
  return (
    <div class={styles.bar}>
      <p class={styles.message}>{failed ? words.undoFailed : latest.message}</p>
      <div class={styles.actions}>
        {latest.link && (
          <ButtonLink look="quiet" href={latest.link.href} onClick={undo.dismiss}>
            {latest.link.label}
          </ButtonLink>
        )}
        <Button look="secondary" onClick={takeBack}>
          {commonWords.undo}
        </Button>
        <button type="button" class={styles.close} aria-label={commonWords.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
