import { useEffect, useState } from 'preact/hooks';
import './beamer-colours.css';
import './beamer-frame.css';

export interface BeamerColours {
  isDark: boolean;
  toggle(): void;
}

/**
 * While the beamer view is shown, the page is nothing else: letters follow the window's height, and the app's own frame
 * is away. Light unless chosen otherwise, whatever the device prefers: on a wall, dark is hard to see.
 */
export function useBeamerFrame(): BeamerColours {
  const [isDark, setDark] = useState(false);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.beamer = isDark ? 'dark' : 'light';
    return () => {
      delete dataset.beamer;
    };
  }, [isDark]);
  return { isDark, toggle: () => setDark((was) => !was) };
}
