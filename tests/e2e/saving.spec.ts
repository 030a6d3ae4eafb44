/** The save status tells the truth, and no entry is lost: not by reloading, a second tab or a full disk. */
import type { Dialog, Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  heading,
  light,
  noteField,
  saveStatus,
} from './steps/assessment';
import { readDownload, saveBackup } from './steps/documents';
import { fillTheDisk, freeTheDisk, holdTransactions } from './steps/storage';
import { CHECKPOINTS, GREEN, YELLOW } from './steps/words';

/**
 * Reloads without waiting for anything. On a slow disk the browser may ask first; a person who is
 * asked stays until everything is saved.
 */
async function reloadAtOnce(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  const stay = async (question: Dialog) => {
    await question.dismiss();
    await expectSaved(page);
    await page.reload();
  };
  page.once('dialog', stay);
  await page.evaluate(() => {
    setTimeout(() => location.reload());
  });
  await loaded;
  page.off('dialog', stay);
}

test('an entry is there again when the page is reloaded right after it, or the browser asks', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await noteField(page).pressSequentially('Eben erst getippt.');
  await reloadAtOnce(page);
  await expect(noteField(page)).toHaveValue('Eben erst getippt.');
  await goToCheckpoint(page, 2);
  await light(page, CHECKPOINTS[1], YELLOW).check();
  await reloadAtOnce(page);
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
  await expect(page.getByRole('button', { name: 'Bewertung zurücknehmen' })).toBeVisible();
  await expect(saveStatus(page)).toHaveText('Wird gespeichert …');
  await held.release();
  await expectSaved(page);
  expect(await held.events()).toEqual(['Wird gespeichert …', 'complete', 'Gespeichert']);
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
  // It tries again by itself, sooner than anybody could click.
  await expectSaved(page);
  await expect(trouble).toBeHidden();
  await page.reload();
  await expect(noteField(page)).toHaveValue('Passt nicht mehr auf die Platte');
});

test('F21 a browser that forbids storing says so at once and still gives everything out', async ({
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
  await expect(page.getByRole('alert')).toContainText('in einem privaten Fenster');
  await light(page, CHECKPOINTS[0], GREEN).check();
  await goToCheckpoint(page, 2);
  await goToCheckpoint(page, 1);
  await expect(light(page, CHECKPOINTS[0], GREEN)).toBeChecked();
  const backup = (await readDownload(await saveBackup(page))).toString('utf8');
  expect(backup).toContain('Verein im privaten Fenster');
  expect(backup).toContain('"green"');
});

test.describe('an assessment deleted in another tab', () => {
  async function openTwice({ page, open, url }: App): Promise<Page> {
    await open();
    await beginAssessment(page, 'Verein');
    await expectSaved(page);
    const second = await page.context().newPage();
    await second.goto(url);
    await expect(second.getByRole('link', { name: 'Verein', exact: true })).toBeVisible();
    return second;
  }

  async function deleteIt(page: Page): Promise<void> {
    await page.getByLabel('Weitere Möglichkeiten für „Verein“').click();
    await page.getByRole('button', { name: 'Löschen' }).click();
    await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
  }

  test('is gone here too', async ({ app }) => {
    const second = await openTwice(app);
    await deleteIt(second);
    await expect(
      heading(app.page, 'Diese Selbstbewertung ist nicht auf diesem Gerät'),
    ).toBeVisible();
  });

  test('comes back when an entry here was not saved yet', async ({ app }) => {
    const { page } = app;
    const second = await openTwice(app);
    await fillTheDisk(page);
    await noteField(page).fill('Noch dabei gewesen');
    await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
    await deleteIt(second);
    await freeTheDisk(page);
    const trouble = page.getByRole('alert');
    // It is tried again by itself; bringing something deleted back is for a person to decide.
    await expect(trouble).toContainText('inzwischen gelöscht');
    await trouble.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expectSaved(page);
    await expect(second.getByRole('link', { name: 'Verein', exact: true })).toBeVisible();
    await page.reload();
    await expect(noteField(page)).toHaveValue('Noch dabei gewesen');
  });
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
