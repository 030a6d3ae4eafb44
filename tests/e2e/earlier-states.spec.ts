/** Earlier states of an assessment: to look at, and to bring back. */
import type { Page } from '@playwright/test';
import { checkA11y, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  goToRoom,
  heading,
  light,
  noteField,
} from './steps/assessment';
import { goToStart } from './steps/backup';
import { addOwnMeasure, field } from './steps/plan';
import { CHECKPOINTS, GREEN, RED } from './steps/words';

const MONDAY = new Date('2026-03-02T10:00:00+01:00');
const TUESDAY = new Date('2026-03-03T10:00:00+01:00');

/** A result of Monday, changed on Tuesday; ends on the first checkpoint. */
async function workOnTwoDays(page: Page): Promise<void> {
  await light(page, CHECKPOINTS[0], RED).check();
  await noteField(page).fill('Am Montag.');
  await goToRoom(page, 'Maßnahmenplan');
  await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
  await field(page, 1, 'Maßnahme').fill('Mit dem Vorstand sprechen');
  await expectSaved(page);
  await page.clock.setFixedTime(TUESDAY);
  await page.reload();
  await goToCheckpoint(page, 1);
  await light(page, CHECKPOINTS[0], GREEN).check();
  await noteField(page).fill('Am Dienstag.');
  await expectSaved(page);
}

test('the state before the entries of a day can be looked at and brought back, and that taken back', async ({
  app,
}) => {
  const { page } = app;
  await page.clock.setFixedTime(MONDAY);
  await app.open();
  await beginAssessment(page, 'Verein');
  await workOnTwoDays(page);

  await goToRoom(page, 'Übersicht');
  await page.getByRole('link', { name: 'Frühere Stände ansehen' }).click();
  await expect(heading(page, 'Frühere Stände')).toBeFocused();
  const state = page
    .getByRole('listitem')
    .filter({ hasText: 'Vor den Eintragungen am 03.03.2026' });
  await expect(state).toContainText('1 von 7 bewertet');
  await state.getByRole('button', { name: 'Ansehen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Am Montag.');
  await expect(dialog).toContainText(RED);
  await expect(dialog).toContainText('Mit dem Vorstand sprechen');
  await expect(dialog).not.toContainText('Dienstag');
  await checkA11y(page, 'Ein früherer Stand');
  await dialog.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();

  await expect(heading(page, 'Übersicht')).toBeVisible();
  await goToCheckpoint(page, 1);
  await expect(noteField(page)).toHaveValue('Am Montag.');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(noteField(page)).toHaveValue('Am Dienstag.');
  await page.reload();
  await expect(noteField(page)).toHaveValue('Am Dienstag.');
  await expect(light(page, CHECKPOINTS[0], GREEN)).toBeChecked();
});

test('another tab shows a state that was brought back here', async ({ app, context }) => {
  const { page } = app;
  await page.clock.setFixedTime(MONDAY);
  await app.open();
  await beginAssessment(page, 'Verein');
  await workOnTwoDays(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(noteField(other)).toHaveValue('Am Dienstag.');

  await goToStart(page);
  await page.getByLabel('Weitere Möglichkeiten für „Verein“').click();
  await page.getByRole('button', { name: 'Frühere Stände' }).click();
  await page
    .getByRole('button', { name: 'Diesen Stand zurückholen: Vor den Eintragungen' })
    .click();
  await expect(noteField(other)).toHaveValue('Am Montag.');
});

test('where there is no earlier state, the screen says when there will be one', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await goToRoom(page, 'Übersicht');
  await page.getByRole('link', { name: 'Frühere Stände ansehen' }).click();
  await expect(page.getByText('noch keinen früheren Stand')).toBeVisible();
  await expect(page.getByRole('main').getByRole('list')).toHaveCount(0);
  await checkA11y(page, 'Frühere Stände, leer');
});
