/** Rückgängig takes back what it names, also from the next screen. */
import { expect, test } from './fixtures';
import { beginAssessment, goToCheckpoint, goToRoom, light, openExample } from './steps/assessment';
import { goToStart } from './steps/backup';
import { addOwnMeasure, field } from './steps/plan';
import { CHECKPOINTS, RED } from './steps/words';

test('an example taken over, taken back from another assessment', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  const address = page.url();
  await goToStart(page);
  await openExample(page);
  await page.goto(address);
  await page.getByRole('button', { name: 'Als Maßnahme übernehmen: Fünf KMU' }).click();
  await goToStart(page);
  await openExample(page);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeHidden();
  await page.goto(address);
  await expect(
    page.getByRole('button', { name: 'Als Maßnahme übernehmen: Fünf KMU' }),
  ).toBeVisible();
});

test('a deleted measure comes back to its place with all it held', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await light(page, CHECKPOINTS[0], RED).check();
  await goToRoom(page, 'Maßnahmenplan');
  for (const [index, text] of ['Erstens', 'Zweitens', 'Drittens'].entries()) {
    await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
    await field(page, index + 1, 'Maßnahme').fill(text);
  }
  await field(page, 2, 'Kontrolle').fill('2031-07-08');
  await page.getByRole('button', { name: 'Maßnahme 2: Löschen' }).click();
  await expect(field(page, 2, 'Maßnahme')).toHaveValue('Drittens');
  await goToCheckpoint(page, 2);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await goToRoom(page, 'Maßnahmenplan');
  await expect(field(page, 2, 'Maßnahme')).toHaveValue('Zweitens');
  await expect(field(page, 2, 'Kontrolle')).toHaveValue('2031-07-08');
  await expect(field(page, 3, 'Maßnahme')).toHaveValue('Drittens');
});
