/** The PDF of everything is the file to save and to go on with. */
import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import {
  expectSaved,
  goToCheckpoint,
  goToRoom,
  heading,
  noteField,
  openExample,
} from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload, saveBackup, savePdf } from './steps/documents';
import { EXAMPLE } from './steps/words';

const NOTE = 'Zeile eins\nZeile zwei – „Łukasz“ 🌱';

/** The worked example with a note of one's own, saved as PDF from its overview. */
async function exampleAsPdf({ page, open }: App): Promise<Buffer> {
  await open();
  await openExample(page);
  await goToCheckpoint(page, 1);
  await noteField(page).fill(NOTE);
  await expectSaved(page);
  await goToRoom(page, 'Übersicht');
  return readDownload(await savePdf(page));
}

/** All entries on this device, without what counts or dates the saving itself. */
async function kept(page: Page): Promise<string> {
  await goToStart(page);
  await goToBackup(page);
  const text = (await readDownload(await saveBackup(page))).toString('utf8');
  return text.replace(/"createdAt": "[^"]+"/, '').replace(/"revision": \d+/g, '');
}

async function deleteEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Alles löschen' }).click();
  await dialog.getByRole('button', { name: 'Zur Startseite' }).click();
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
}

const take = (page: Page) => page.getByRole('button', { name: '1 Selbstbewertung übernehmen' });
const entry = (page: Page) => page.getByRole('listitem').filter({ hasText: EXAMPLE });

test('F62 saved as PDF, Alles löschen, PDF opened: exactly the same again, and work goes on', async ({
  app,
}) => {
  const { page } = app;
  const pdf = await exampleAsPdf(app);
  const before = await kept(page);
  await deleteEverything(page);
  await goToBackup(page);
  await openBackup(page, pdf, 'Maßnahmenplan.pdf');
  await expect(entry(page)).toContainText('Neu: Sie liegt noch nicht auf diesem Gerät.');
  await checkA11y(page, 'PDF als Sicherung');
  await take(page).click();
  await expect(page.getByRole('main').getByText('aus der Sicherung übernommen')).toBeVisible();
  expect(await kept(page)).toBe(before);
  await goToStart(page);
  await page.getByRole('link', { name: EXAMPLE }).click();
  await goToCheckpoint(page, 1);
  await expect(noteField(page)).toHaveValue(NOTE);
  await noteField(page).fill('Weiter im Text');
  await expectSaved(page);

  // The PDF is now the older state, and nobody is led to lose the newer one.
  await goToStart(page);
  await goToBackup(page);
  await openBackup(page, pdf, 'Maßnahmenplan.pdf');
  await expect(entry(page)).toContainText('Auf diesem Gerät liegt schon ein neuerer Stand.');
  await expect(page.getByRole('combobox', { name: EXAMPLE })).toHaveValue('skip');
});

test('the only one that was taken over opens at once', async ({ app }) => {
  const { page } = app;
  const pdf = await exampleAsPdf(app);
  await goToStart(page);
  await page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`).click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await goToBackup(page);
  await openBackup(page, pdf, 'Maßnahmenplan.pdf');
  await take(page).click();
  await page.getByRole('link', { name: 'Maßnahmenplan öffnen' }).click();
  await expect(heading(page, 'Maßnahmenplan')).toBeFocused();
  await expect(page.getByRole('banner').getByText(EXAMPLE)).toBeVisible();
});

test('F62 offline, too', async ({ app }) => {
  const { page } = app;
  const pdf = await exampleAsPdf(app);
  await goToStart(page);
  await expect(page.getByText('Offline bereit')).toBeVisible();
  await app.stop();
  await goToBackup(page);
  await openBackup(page, pdf, 'Maßnahmenplan.pdf');
  await expect(entry(page)).toContainText('Ist auf diesem Gerät schon genauso vorhanden.');
});

test('F56 the same pages printed by the browser are no Sicherung, and words say so', async ({
  app,
}) => {
  const { page } = app;
  await exampleAsPdf(app);
  const printed = await page.pdf();
  const before = await kept(page);
  await openBackup(page, printed, 'Gedruckt.pdf');
  const said = page.getByRole('alert');
  await expect(said).toContainText('In diesem PDF steckt keine Sicherung.');
  await expect(said).toContainText('Auf diesem Gerät hat sich nichts geändert.');
  await checkA11y(page, 'PDF ohne Sicherung');
  expect(await kept(page)).toBe(before);
});
