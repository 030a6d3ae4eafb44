import { safariPlace } from './safari';

/**
 * Whether the page is an app on the Home Screen of an iPhone or iPad. A download opens there in a preview
 * that covers the app and has no way back (https://bugs.webkit.org/show_bug.cgi?id=236943, 275288).
 */
export function isOnHomeScreen(
  device: Pick<Navigator, 'vendor' | 'userAgent' | 'maxTouchPoints'>,
  installed: boolean,
): boolean {
  // An iPad calls itself a Macintosh, but no Mac feels fingers.
  return safariPlace(device, installed) === 'installed' && device.maxTouchPoints > 1;
}

/** The same for the page at hand. */
export function onHomeScreen(): boolean {
  return isOnHomeScreen(navigator, matchMedia('(display-mode: standalone)').matches);
}
