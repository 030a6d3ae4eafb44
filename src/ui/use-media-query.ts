import { useEffect, useState } from 'preact/hooks';

/** Whether a media query matches now; follows a window that is resized or a device that is turned. */
export function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);

  useEffect(() => {
    const list = window.matchMedia(query);
    const follow = () => {
      // A sheet of paper is no smaller device: a screen laid out anew while its pages are being
      // counted loses the last ones (seen in Chromium).
      if (!window.matchMedia('print').matches) setMatches(list.matches);
    };
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);

  return matches;
}
