import { useEffect } from 'preact/hooks';

/** Keeps the screen from going dark while people look at it; where the browser cannot, nothing happens. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let wanted = true;

    async function hold() {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (wanted) lock = held;
        else await held.release();
      } catch {
        // Refused, e.g. to save the battery: then the screen behaves as everywhere else.
      }
    }

    hold();
    // The browser lets go of it whenever the window is not to be seen.
    document.addEventListener('visibilitychange', hold);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', hold);
      lock?.release().catch(() => undefined);
    };
  }, []);
}
