import { useEffect, useState } from 'preact/hooks';
import { reminderWords as words } from '../../i18n/de/reminder';
import { focusHeading } from '../focus-heading';
import { addressOf } from '../router';
import { thisPlace } from '../safari';
import { useServices } from '../services';
import { Button, ButtonLink } from './button';
import styles from './notices.module.css';

/** In a tab of Safari: said once, after the first entry of one's own, that such data do not last. */
export function SafariHint() {
  const { store, backup, router } = useServices();
  const [told, setTold] = useState(() => thisPlace() !== 'tab');
  const current = store.current.value;
  const entered =
    current !== null &&
    !current.sample &&
    Object.keys(current.versions).length > 0 &&
    store.saveStatus.value.kind === 'saved';
  const [due, setDue] = useState(false);

  useEffect(() => {
    if (told || !entered || due) return;
    backup
      .keeping()
      .then((keeping) => keeping.isTold('safari'))
      .then(
        (known) => (known ? setTold(true) : setDue(true)),
        // Not known, so better said once more.
        () => setDue(true),
      );
  }, [told, entered, due, backup]);

  async function seen() {
    setTold(true);
    try {
      await (await backup.keeping()).noteTold('safari');
    } catch {
      // Then it is said again at the next visit.
    }
  }

  // The way to do something about it leads to the same page.
  if (told || !due || router.route.value.name === 'move') return null;
  return (
    <div class={styles.place}>
      <section class={styles.notice} role="status">
        <p>{words.safari}</p>
        <div class={styles.actions}>
          <ButtonLink look="primary" href={addressOf({ name: 'move' })} onClick={seen}>
            {words.safariLink}
          </ButtonLink>
          <Button
            look="quiet"
            onClick={() => {
              focusHeading();
              seen();
            }}
          >
            {words.safariSeen}
          </Button>
        </div>
      </section>
    </div>
  );
}
