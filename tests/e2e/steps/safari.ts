/** Safari on an iPhone, as far as the app asks. */
import type { Page } from '@playwright/test';

/** For `test.use({ userAgent: IPHONE })`. */
export const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

/** From the next page on. */
export async function actLikeSafari(page: Page, installed = false): Promise<void> {
  await page.addInitScript((standalone) => {
    Object.defineProperty(Navigator.prototype, 'vendor', { value: 'Apple Computer, Inc.' });
    Object.defineProperty(Navigator.prototype, 'maxTouchPoints', { value: 5 });
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      matchMedia.call(window, standalone && query.includes('standalone') ? 'all' : query);
  }, installed);
}
