import { useEffect } from 'preact/hooks';
import { commonWords as words } from '../i18n/de/common';
import { focusHeading } from './focus-heading';

/** False until the first screen is shown: the browser itself places the focus on a fresh page. */
let navigated = false;

/** Whether there is another screen of the app to go back to. */
export const hasNavigated = () => navigated;

/**
 * Names the page in title bar and history, and moves the focus to its heading after a change of
 * screen, so that keyboard and screen reader start where the eye does.
 *
 * @param title name of the screen
 * @param key changes when another page of the same kind is shown
 * @param startsAt 'target' when the address points at something on the page that takes the focus
 */
export function usePage(title: string, key = '', startsAt: 'heading' | 'target' = 'heading'): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says that it is another page; where it starts belongs to it
  useEffect(() => {
    document.title = title.startsWith(words.appName) ? title : `${title} – ${words.appName}`;
    if (navigated && startsAt === 'heading') {
      window.scrollTo(0, 0);
      focusHeading();
    }
    navigated = true;
  }, [title, key]);
}
