/**
 * What the app says in Safari. The browser is Chromium with Safari's name: that it deletes data after
 * seven days cannot be seen here, only what people are told.
 */
import type { Page } from '@playwright/test';
import { checkA11y, expect, test } from './fixtures';
import { beginAssessment, expectSaved, noteField, openExample } from './steps/assessment';
import { goToStart } from './steps/backup';
import { actLikeSafari, IPHONE } from './steps/safari';

test.use({ userAgent: IPHONE });

const hint = (page: Page) =>
  page.getByText('kann gespeicherte Daten löschen, wenn Sie die App sieben');

test('after the first entry a tab says once that its data do not last', async ({ app }) => {
  const { page } = app;
  await actLikeSafari(page);
  await app.open();
  await openExample(page);
  await goToStart(page);
  await expect(hint(page)).toBeHidden();
  await beginAssessment(page, 'Verein');
  await noteField(page).fill('Erste Eingabe');
  await expectSaved(page);
  await expect(hint(page)).toBeVisible();
  await checkA11y(page, 'Hinweis in Safari');
  await page.getByRole('button', { name: 'Verstanden' }).click();
  await expect(hint(page)).toBeHidden();
  await page.reload();
  await noteField(page).fill('Noch eine');
  await expectSaved(page);
  await expect(noteField(page)).toHaveValue('Noch eine');
  await expect(hint(page)).toBeHidden();
});

test('its way out leads to saving before installing', async ({ app }) => {
  const { page } = app;
  await actLikeSafari(page);
  await app.open();
  await beginAssessment(page, 'Verein');
  await noteField(page).fill('Erste Eingabe');
  await page.getByRole('link', { name: 'So geht es' }).click();
  await expect(page.getByText('Speichern Sie hier zuerst eine Sicherung')).toBeVisible();
  await expect(page.getByText('Zum Home-Bildschirm')).toBeVisible();
  await expect(hint(page)).toBeHidden();
  await checkA11y(page, 'Umzug in Safari');
});

test('the installed app, empty at first, offers to open a Sicherung and says why', async ({
  app,
}) => {
  const { page } = app;
  await actLikeSafari(page, true);
  await app.open();
  await expect(page.getByText('hat die Praxishilfe einen eigenen Speicher')).toBeVisible();
  await checkA11y(page, 'Leere installierte App');
  await beginAssessment(page, 'Verein');
  await noteField(page).fill('Erste Eingabe');
  await expectSaved(page);
  await goToStart(page);
  await expect(page.getByText('hat die Praxishilfe einen eigenen Speicher')).toBeHidden();
  await expect(hint(page)).toBeHidden();
});
