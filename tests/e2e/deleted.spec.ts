/** What was deleted stays thirty days; what cannot be read is set aside, never overwritten. */
import type { Page } from '@playwright/test';
import { checkA11y, expect, test } from './fixtures';
import { beginAssessment, expectSaved, heading, noteField } from './steps/assessment';
import { goToStart } from './steps/backup';
import { changeStored, storedIds } from './steps/database';
import { readDownload } from './steps/documents';

async function begin(page: Page, name: string): Promise<void> {
  await beginAssessment(page, name);
  await noteField(page).fill(`Notiz von ${name}`);
  await expectSaved(page);
  await goToStart(page);
}

async function remove(page: Page, name: string): Promise<void> {
  await page.getByLabel(`Weitere Möglichkeiten für „${name}“`).click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByText(`„${name}“ ist gelöscht und bleibt 30 Tage`)).toBeVisible();
}

test('a deleted assessment can be brought back after the browser was closed', async ({ app }) => {
  const { page } = app;
  await app.open();
  await begin(page, 'Verein');
  await remove(page, 'Verein');
  await page.reload();
  // In the empty list itself, before it speaks of a Sicherung.
  await expect(page.getByRole('region', { name: 'Ihre Selbstbewertungen' })).toContainText(
    /Noch keine .* liegt noch hier: Gelöschtes \(1\).*bringt eine Sicherung/,
  );
  await page.getByRole('link', { name: 'Gelöschtes (1)' }).click();
  await expect(heading(page, 'Gelöschtes')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('noch 30 Tage');
  await checkA11y(page, 'Gelöschtes');
  await page.getByRole('button', { name: 'Zurückholen: „Verein“' }).click();
  await expect(page.getByText('Hier liegt nichts.')).toBeVisible();
  await goToStart(page);
  await page.getByRole('link', { name: 'Verein', exact: true }).click();
  await expect(noteField(page)).toHaveValue('Notiz von Verein');
});

test('Rückgängig of a deletion works on the screen of the deleted ones too', async ({ app }) => {
  const { page } = app;
  await app.open();
  await begin(page, 'Verein');
  await remove(page, 'Verein');
  await page.getByRole('link', { name: 'Gelöschtes (1)' }).click();
  await expect(page.getByRole('button', { name: 'Zurückholen: „Verein“' })).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Hier liegt nichts.')).toBeVisible();
});

test('deleted ones can be removed for good, after a question', async ({ app }) => {
  const { page } = app;
  await app.open();
  for (const name of ['Erster', 'Zweiter']) await begin(page, name);
  for (const name of ['Erster', 'Zweiter']) await remove(page, name);
  await page.getByRole('link', { name: 'Gelöschtes (2)' }).click();
  await page.getByRole('button', { name: 'Endgültig löschen: „Erster“' }).click();
  const dialog = page.getByRole('dialog', { name: '„Erster“ endgültig löschen?' });
  await expect(dialog.getByRole('button', { name: 'Abbrechen' })).toBeFocused();
  await checkA11y(page, 'Endgültig löschen');
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Erster' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Erster' })).toBeVisible();

  await page.getByRole('button', { name: 'Alle endgültig löschen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alle endgültig löschen' }).click();
  await expect(page.getByText('Hier liegt nichts.')).toBeVisible();
  await goToStart(page);
  await expect(page.getByText('Noch keine Selbstbewertung')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gelöschtes' })).toHaveCount(0);
});

test('F19 a record that cannot be read is shown as such, the others go on, its raw text can be saved', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await begin(page, 'Heil');
  await begin(page, 'Kaputt');
  const [damaged = ''] = await storedIds(page, 'Kaputt');
  await changeStored(page, damaged, { answers: 'zerstört', schemaVersion: 1 });

  await page.reload();
  await page.getByRole('link', { name: 'Kaputt', exact: true }).click();
  await expect(heading(page, '„Kaputt“ lässt sich nicht lesen')).toBeVisible();
  await checkA11y(page, 'Selbstbewertung lässt sich nicht lesen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rohdaten speichern' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Praxishilfe-Rohdaten \d{4}-\d\d-\d\d\.json$/);
  const raw = JSON.parse((await readDownload(download)).toString('utf8'));
  expect(raw).toMatchObject({ id: damaged, name: 'Kaputt', answers: 'zerstört' });

  await goToStart(page);
  await page.getByRole('link', { name: 'Heil', exact: true }).click();
  await expect(noteField(page)).toHaveValue('Notiz von Heil');
});

test('F19 without its line in the list it is found all the same, and can go to the deleted ones', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await begin(page, 'Heil');
  await begin(page, 'Kaputt');
  const [damaged = ''] = await storedIds(page, 'Kaputt');
  await changeStored(page, damaged, { answers: null }, 'without its summary');
  await page.reload();
  const place = page.getByRole('main');
  await expect(
    place.getByRole('heading', { name: '„Kaputt“ lässt sich nicht lesen' }),
  ).toBeVisible();
  await expect(place.getByRole('link', { name: 'Heil', exact: true })).toBeVisible();
  await checkA11y(page, 'Start mit einem unlesbaren Eintrag');
  await place.getByRole('button', { name: 'Löschen', exact: true }).click();
  await page.getByRole('link', { name: 'Gelöschtes (1)' }).click();
  await expect(page.getByRole('main')).toContainText('Selbstbewertung, die sich nicht lesen lässt');
  await expect(page.getByRole('button', { name: 'Rohdaten speichern' })).toBeVisible();
});

test('F19 several that cannot be read are told of once, below the others, and given out in one file', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  for (const name of ['Heil', 'Kaputt', 'Zerstört']) await begin(page, name);
  for (const name of ['Kaputt', 'Zerstört']) {
    const [id = ''] = await storedIds(page, name);
    await changeStored(page, id, { answers: null }, 'without its summary');
  }
  await page.reload();
  const place = page.getByRole('main');
  const title = place.getByRole('heading', { name: '2 Selbstbewertungen lassen sich nicht lesen' });
  await expect(title).toBeVisible();
  const [healthy, damaged] = await Promise.all([
    place.getByRole('link', { name: 'Heil', exact: true }).boundingBox(),
    title.boundingBox(),
  ]);
  expect(healthy?.y ?? 0).toBeLessThan(damaged?.y ?? 0);
  await expect(place.getByText('passt nicht zu Selbstbewertungen')).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    place.getByRole('button', { name: 'Alle Rohdaten speichern' }).click(),
  ]);
  const raw: { name: string }[] = JSON.parse((await readDownload(download)).toString('utf8'));
  expect(raw.map(({ name }) => name).sort()).toEqual(['Kaputt', 'Zerstört']);

  await place.getByText('Einzeln ansehen').click();
  await expect(place.getByRole('button', { name: 'Rohdaten speichern: „Zerstört“' })).toBeVisible();
  await checkA11y(page, 'Start mit mehreren unlesbaren Einträgen');
  await place.getByRole('button', { name: 'Löschen: „Kaputt“' }).click();
  await expect(
    place.getByRole('heading', { name: '„Zerstört“ lässt sich nicht lesen' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gelöschtes (1)' })).toBeVisible();
});
