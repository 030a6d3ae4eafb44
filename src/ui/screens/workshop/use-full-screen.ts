import { useEffect, useState } from 'preact/hooks';

export interface FullScreen {
  /** False where the browser has none, as on iPhones. */
  isPossible: boolean;
  isOn: boolean;
  toggle(): void;
}

/** The whole window as full screen: dialogs and the bar with "Rückgängig" must be seen there, too. */
export function useFullScreen(): FullScreen {
  const [isOn, setOn] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const follow = () => setOn(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return {
    isPossible: document.fullscreenEnabled === true,
    isOn,
    toggle() {
      if (document.fullscreenEnabled !== true) return;
      const change = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      // Refused by the browser: the button still says what is the case.
      change.catch(() => undefined);
    },
  };
}
