import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import { useFrameParts } from '../use-frame-parts';
import { PlainMessage } from './plain-message';
import styles from './undo-place.module.css';

/** Where the bar with "Rückgängig" stands; until it has come, what was done can be undone all the same. */
export function UndoPlace() {
  const { undo } = useServices();
  const latest = undo.latest.value;
  const parts = useFrameParts(latest);
  return (
    <div class={styles.place}>
      {/* The region is always there, so that screen readers notice what appears in it. */}
      <div role="status">
        {parts ? (
          <parts.UndoBar />
        ) : (
          latest && <PlainMessage text={latest.message} action={words.undo} onAction={undo.undo} />
        )}
      </div>
    </div>
  );
}
