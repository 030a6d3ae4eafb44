/** What every screen may need comes after the first paint: while that file is missing, plain sentences stand in. */
import { type App, expect, test } from './fixtures';
import { beginAssessment, expectSaved, noteField } from './steps/assessment';
import { goToStart } from './steps/backup';
import { fillTheDisk, freeTheDisk } from './steps/storage';

// A worker would have the file ready.
test.use({ serviceWorkers: 'block' });

const FILE = /frame-parts/;

async function openWithout({ page, watch, open }: App): Promise<void> {
  watch.allow(/Failed to load resource|Service Worker registration blocked/);
  await page.route(FILE, (route) => route.abort());
  await open();
}

test('a full disk is told all the same, and in full once the file is there', async ({ app }) => {
  const { page } = app;
  await openWithout(app);
  await beginAssessment(page, 'Verein');
  await fillTheDisk(page);
  await noteField(page).fill('Passt nicht mehr auf die Platte');
  const alert = page.getByRole('alert').filter({ hasText: 'noch nicht gespeichert' });
  await expect(alert).toHaveCount(1);

  await freeTheDisk(page);
  await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(alert).toHaveCount(0);

  await page.unroute(FILE);
  await fillTheDisk(page);
  await noteField(page).fill('Wieder voll');
  await expect(alert).toContainText('kein Speicherplatz');
  await freeTheDisk(page);
  await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expectSaved(page);
});

test('what was deleted can be taken back, and the start has its text', async ({ app }) => {
  const { page } = app;
  await openWithout(app);
  await expect(page.getByText('Sieben Checkpunkte zeigen Ihnen')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'So gehen Sie vor' })).toBeVisible();
  await beginAssessment(page, 'Verein');
  await goToStart(page);
  const link = page.getByRole('link', { name: 'Verein', exact: true });
  await page.getByLabel('Weitere Möglichkeiten für „Verein“').click();
  await page.getByRole('button', { name: 'Löschen', exact: true }).click();
  await expect(link).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(link).toHaveCount(1);
});
