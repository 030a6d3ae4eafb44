import { thisPlace } from './safari';

/**
 * Whether the page is an app on the Home Screen of an iPhone or iPad. A download opens there in a preview
 * that covers the app and has no way back (https://bugs.webkit.org/show_bug.cgi?id=236943, 275288).
 */
export function onHomeScreen(): boolean {
  // An iPad calls itself a Macintosh, but no Mac feels fingers.
  return navigator.maxTouchPoints > 1 && thisPlace() === 'installed';
}
