/** Rückgängig takes back what it names, also from the next screen. */
import { expect, test } from './fixtures';
import { beginAssessment, goToCheckpoint, goToRoom, light, openExample } from './steps/assessment';
import { goToStart } from './steps/backup';
import { goToDocuments } from './steps/documents';
import { addOwnMeasure, field } from './steps/plan';
import { CHECKPOINTS, RED } from './steps/words';

test('an example taken over can be taken back, until one moves on', async ({ app }) => {
  const { page } = app;
  const take = page.getByRole('button', { name: 'Als Maßnahme übernehmen: Fünf KMU' });
  const undo = page.getByRole('button', { name: 'Rückgängig' });
  await app.open();
  await beginAssessment(page, 'Verein');
  await take.click();
  await undo.click();
  await expect(undo).toBeHidden();
  await take.click();
  await goToCheckpoint(page, 2);
  await expect(undo).toBeHidden();
});

test('two measures deleted one after the other both come back', async ({ app }) => {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToRoom(page, 'Maßnahmenplan');
  const first = await field(page, 1, 'Maßnahme').inputValue();
  const second = await field(page, 2, 'Maßnahme').inputValue();
  await page.getByRole('button', { name: 'Maßnahme 1: Löschen' }).click();
  await page.getByRole('button', { name: 'Maßnahme 1: Löschen' }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(field(page, 1, 'Maßnahme')).toHaveValue(second);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(field(page, 1, 'Maßnahme')).toHaveValue(first);
  await expect(field(page, 2, 'Maßnahme')).toHaveValue(second);
});

test('a run begun by mistake is taken back, and the one before is as it was', async ({ app }) => {
  const { page } = app;
  await app.open();
  await openExample(page);
  await page.getByRole('button', { name: 'Erneut bewerten' }).click();
  await expect(page.getByText('Neue Bewertung begonnen.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
  await goToStart(page);
  await expect(page.getByRole('list').getByText('Freiwilligenagentur Lindental')).toHaveCount(1);
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

test('in the next room it lies over one line of a phone only, and still takes back', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 360, height: 740 });
  await app.open();
  await openExample(page);
  await goToRoom(page, 'Maßnahmenplan');
  const text = await field(page, 1, 'Maßnahme').inputValue();
  await page.getByRole('button', { name: 'Maßnahme 1: Löschen' }).click();
  const undo = page.getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeVisible();
  await goToDocuments(page);
  const bar = page.getByRole('status').filter({ has: undo });
  await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(65);
  const { x = -1, width = 999 } = (await bar.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await undo.click();
  await page.getByRole('link', { name: 'Maßnahmenplan' }).first().click();
  await expect(field(page, 1, 'Maßnahme')).toHaveValue(text);
});

test('a measure added stands in the plan: its bar ends with the room', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await light(page, CHECKPOINTS[0], RED).check();
  await goToRoom(page, 'Maßnahmenplan');
  await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
  const undo = page.getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeVisible();
  await goToDocuments(page);
  await expect(undo).toBeHidden();
});
