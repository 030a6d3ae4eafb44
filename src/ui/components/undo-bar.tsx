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
 * comes, or people have moved on twice. In the next room it is smaller on a phone, where it would lie over what people
 * have come for.
 */
export function UndoBar() {
  const { undo, router } = useServices();
  const latest = undo.latest.value;
  const route = router.route.value;
  const [failed, setFailed] = useState<'no' | 'now' | 'for-good'>('no');
  const [folded, setFolded] = useState(false);
  const screens = useRef<Route[]>([]);
  const shown = useRef(route);

  useEffect(() => {
    if (!latest) return;
    setFailed('no');
    setFolded(false);
    screens.current = [];
  }, [latest]);

  // Two screens further it can still be taken back; after that it would only stand in the way.
  useEffect(() => {
    // The bar may come later than its first offer: the screen it finds is no step further.
    if (shown.current === route) return;
    shown.current = route;
    screens.current.push(route);
    const told = undo.latest.peek();
    if (screens.current.length > (told?.brief ? 0 : 2)) undo.dismiss();
    setFolded(screens.current.length > (told?.elsewhere ? 1 : 0));
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
    } catch (error) {
      // Nothing was changed; the bar says so, and whether trying again can help.
      const isWorkedOn = error instanceof Error && 'code' in error && error.code === 'worked-on';
      setFailed(isWorkedOn ? 'for-good' : 'now');
    }
  }

  if (!latest) return null;
  return (
    <div class={`${styles.bar} ${folded && failed === 'no' ? styles.folded : ''}`} data-undo>
      <p class={styles.message}>
        {failed === 'no' ? latest.message : failed === 'now' ? words.undoFailed : words.workedOn}
      </p>
      <div class={styles.actions}>
        {latest.link && (
          <ButtonLink look="quiet" href={latest.link.href} onClick={undo.dismiss}>
            {latest.link.label}
          </ButtonLink>
        )}
        {failed !== 'for-good' && (
          <Button look="secondary" onClick={takeBack}>
            {commonWords.undo}
          </Button>
        )}
        <button type="button" class={styles.close} aria-label={commonWords.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
