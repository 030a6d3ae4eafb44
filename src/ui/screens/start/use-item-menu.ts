import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ItemMenu } from './item-menu';

/** Kept once it has come, so that coming back to the list shows it at once. */
let arrived: typeof ItemMenu | null = null;

/**
 * What can be done with an item. The list is painted without it; it comes once for all items, when
 * there are any. `Menu` is `null` until then, and `failed` tells that it could not be loaded.
 */
export function useItemMenu(wanted: boolean) {
  const [Menu, setMenu] = useState(() => arrived);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      arrived = (await import('./item-menu')).ItemMenu;
      setMenu(() => arrived);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    if (wanted && !arrived) load();
  }, [wanted, load]);

  return { Menu, failed, retry: load };
}
