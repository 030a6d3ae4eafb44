/** The save status tells the truth, and no entry is lost: not by reloading, a second tab or a full disk. */
import { expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  light,
  noteField,
  saveStatus,
} from './steps/assessment';
import { readDownload, saveBackup } from './steps/documents';
import { fillTheDisk, freeTheDisk, holdTransactions } from './steps/storage';
import { CHECKPOINTS, GREEN, YELLOW } from './steps/words';

test('a note is there again when the page is reloaded right after typing', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await noteField(page).pressSequentially('Eben erst getippt.');
  await page.reload();
  await expect(noteField(page)).toHaveValue('Eben erst getippt.');
  await goToCheckpoint(page, 2);
  await light(page, CHECKPOINTS[1], YELLOW).check();
  await page.reload();
  await expect(light(page, CHECKPOINTS[1], YELLOW)).toBeChecked();
});

test('two tabs on the same assessment keep both entries and show them', async ({
  app,
  context,
}) => {
  const first = app.page;
  await app.open();
  await beginAssessment(first, 'Verein');
  await expectSaved(first);
  const second = await context.newPage();
  await second.goto(first.url());

  await noteField(first).fill('Im ersten Fenster geschrieben');
  await expect(noteField(second)).toHaveValue('Im ersten Fenster geschrieben');
  await light(second, CHECKPOINTS[0], GREEN).check();
  await expect(light(first, CHECKPOINTS[0], GREEN)).toBeChecked();

  // Both at once, before either tab has heard of the other.
  await Promise.all([
    noteField(first).fill('Noch einmal im ersten'),
    light(second, CHECKPOINTS[0], YELLOW).check(),
  ]);
  for (const tab of [first, second]) {
    await expect(noteField(tab)).toHaveValue('Noch einmal im ersten');
    await expect(light(tab, CHECKPOINTS[0], YELLOW)).toBeChecked();
    await expectSaved(tab);
  }
  await first.reload();
  await expect(noteField(first)).toHaveValue('Noch einmal im ersten');
  await expect(light(first, CHECKPOINTS[0], YELLOW)).toBeChecked();
});

test('„Gespeichert“ stands there only after the storage has completed', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const held = await holdTransactions(page);
  await light(page, CHECKPOINTS[0], GREEN).check();
  await expect(saveStatus(page)).toHaveText('Wird gespeichert …');
  // Nothing on screen waits for it.
  await page.getByRole('link', { name: 'Übersicht' }).click();
  await expect(page.getByText('1 von 7 Checkpunkten bewertet')).toBeVisible();
  await expect(saveStatus(page)).toHaveText('Wird gespeichert …');
  await held.release();
  await expectSaved(page);
  const events = await held.events();
  expect(events[0]).toBe('Wird gespeichert …');
  expect(events.filter((event) => event === 'Gespeichert')).toHaveLength(1);
  expect(events.slice(-2)).toEqual(['complete', 'Gespeichert']);
});

test('a full disk: it says so, offers a Sicherung with the entry, and goes on when there is room', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await fillTheDisk(page);
  await noteField(page).fill('Passt nicht mehr auf die Platte');

  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  const trouble = page.getByRole('alert');
  await expect(trouble).toContainText('noch nicht gespeichert');
  await expect(trouble).toContainText('kein Speicherplatz');
  const backup = (await readDownload(await saveBackup(page))).toString('utf8');
  expect(backup).toContain('Passt nicht mehr auf die Platte');

  const retry = trouble.getByRole('button', { name: 'Erneut versuchen' });
  await retry.click();
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await freeTheDisk(page);
  await retry.click();
  await expectSaved(page);
  await expect(trouble).toBeHidden();
  await page.reload();
  await expect(noteField(page)).toHaveValue('Passt nicht mehr auf die Platte');
});

test('a browser that forbids storing says so at once and still gives everything out', async ({
  app,
}) => {
  const { page } = app;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden by the test', 'SecurityError');
    };
  });
  await app.open();
  await expect(page.getByRole('alert')).toContainText('konnten nicht geladen werden');
  await beginAssessment(page, 'Verein im privaten Fenster');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await expect(page.getByRole('alert')).toContainText('im privaten Modus');
  await light(page, CHECKPOINTS[0], GREEN).check();
  await goToCheckpoint(page, 2);
  await goToCheckpoint(page, 1);
  await expect(light(page, CHECKPOINTS[0], GREEN)).toBeChecked();
  const backup = (await readDownload(await saveBackup(page))).toString('utf8');
  expect(backup).toContain('Verein im privaten Fenster');
  expect(backup).toContain('"green"');
});

test('people who leave with unsaved entries are asked first', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await fillTheDisk(page);
  await noteField(page).fill('Nur in diesem Fenster');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(noteField(page)).toHaveValue('Nur in diesem Fenster');
});
