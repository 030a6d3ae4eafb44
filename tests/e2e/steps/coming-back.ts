import type { Page } from '@playwright/test';

/** People come back to a tab that was in the background; without a window nothing is ever hidden. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
