import { expect, type Page } from '@playwright/test';

/** Chooses a file with this content behind "Sicherung öffnen". */
export async function openBackup(
  page: Page,
  content: string | Buffer,
  name = 'Praxishilfe-Sicherung.json',
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Sicherung öffnen' }).click(),
  ]);
  await chooser.setFiles({
    name,
    mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'application/json',
    buffer: Buffer.from(content),
  });
}

export async function goToBackup(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Sicherung' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sicherung' })).toBeVisible();
}

export async function goToStart(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'zur Startseite' }).click();
  await expect(page.getByRole('link', { name: 'Neue Selbstbewertung' })).toBeVisible();
}
