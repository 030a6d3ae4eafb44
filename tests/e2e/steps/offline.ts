import { expect, type Page } from '@playwright/test';

/** Waits, on the start screen, until the app says that it needs no network any more. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  // Everything is downloaded and stored by then, which a busy machine takes its time for.
  await expect(page.getByText('Offline bereit')).toBeVisible({ timeout: 60_000 });
}
