import { useState } from 'preact/hooks';
import { damagedWords as words } from '../../../i18n/de/damaged';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';

/** Takes a record that cannot be read to the deleted ones, with a way back. */
export function useDiscard(id: string, onDiscarded: () => void) {
  const { archive, undo } = useServices();
  const [failed, setFailed] = useState(false);

  async function discard() {
    setFailed(false);
    try {
      const kept = await archive();
      await kept.discardDamaged(id);
      undo.offer({ message: words.discarded, undo: () => kept.restore(id) });
      focusHeading();
      onDiscarded();
    } catch {
      // It lies where it lay.
      setFailed(true);
    }
  }

  return { discard, failed };
}
