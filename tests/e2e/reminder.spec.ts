/** The start reminds of a Sicherung when there is something to lose: gently, and only then. */
import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  light,
  noteField,
  openExample,
} from './steps/assessment';
import { goToBackup, goToStart } from './steps/backup';
import { saveBackup } from './steps/documents';
import { CHECKPOINTS, GREEN } from './steps/words';

const reminder = (page: Page) => page.getByRole('region', { name: 'Erinnerung an die Sicherung' });
const HOUR = 3_600_000;

/** A light and a note for each checkpoint, and the assessment itself: fifteen changes. */
async function fillIn(page: Page): Promise<void> {
  for (const [index, checkpoint] of CHECKPOINTS.entries()) {
    await goToCheckpoint(page, index + 1);
    await light(page, checkpoint, GREEN).check();
    await noteField(page).fill(`Notiz ${index + 1}`);
  }
  await expectSaved(page);
}

async function begin(app: App): Promise<void> {
  const { page } = app;
  await page.clock.install({ time: new Date('2026-11-20T10:00:00+01:00') });
  await app.open();
  await beginAssessment(page, 'Verein');
  await fillIn(page);
}

async function comeBackIn(page: Page, hours: number): Promise<void> {
  await page.clock.setSystemTime(new Date((await now(page)) + hours * HOUR));
  await goToBackup(page);
  await goToStart(page);
}

const now = (page: Page) => page.evaluate(() => Date.now());

/** What is said of it stands on the Sicherung screen; when that is there, the start has been read too. */
async function expectQuiet(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Verein', exact: true })).toBeVisible();
  await goToBackup(page);
  await expect(page.getByText(/noch keine geprüfte Sicherung|Letzte geprüfte/)).toBeVisible();
  await goToStart(page);
  await expect(reminder(page)).toBeHidden();
}

test('none yet: not in the first hour, then with a button that saves', async ({ app }) => {
  const { page } = app;
  await begin(app);
  await goToStart(page);
  await expectQuiet(page);
  await comeBackIn(page, 2);
  await expect(reminder(page)).toContainText('Sie haben schon einiges eingetragen.');
  await checkA11y(page, 'Start mit Erinnerung');
  // Where people look first, not below all they have.
  const order = await page
    .getByRole('main')
    .getByRole('region')
    .evaluateAll((regions) =>
      regions.map(
        (region) => region.getAttribute('aria-label') ?? region.getAttribute('aria-labelledby'),
      ),
    );
  expect(order.indexOf('Erinnerung an die Sicherung')).toBeLessThan(order.indexOf('liste'));
  expect(order).toContain('Erinnerung an die Sicherung');
  const download = page.waitForEvent('download');
  await reminder(page).getByRole('button', { name: 'Sicherung speichern' }).click();
  await download;
  await expect(reminder(page)).toContainText('geprüft und dem Browser übergeben');
  await expect(reminder(page)).toBeFocused();
  await comeBackIn(page, 1);
  await expectQuiet(page);
});

test('later: a week of quiet, then again', async ({ app }) => {
  const { page } = app;
  await begin(app);
  await goToStart(page);
  await comeBackIn(page, 2);
  await reminder(page).getByRole('button', { name: 'Später erinnern' }).click();
  await expect(reminder(page)).toContainText('kommt in einer Woche wieder');
  await comeBackIn(page, 24 * 6);
  await expectQuiet(page);
  await comeBackIn(page, 24 * 2);
  await expect(reminder(page)).toBeVisible();
});

test('an old one, once something has changed', async ({ app }) => {
  const { page } = app;
  await begin(app);
  await goToStart(page);
  await goToBackup(page);
  await saveBackup(page);
  await expect(page.getByText('Letzte geprüfte Sicherung: heute')).toBeVisible();
  await goToStart(page);
  await comeBackIn(page, 24 * 31);
  await expectQuiet(page);
  await page.getByRole('link', { name: 'Verein', exact: true }).click();
  await noteField(page).fill('Neu dazu');
  await expectSaved(page);
  await goToStart(page);
  await expect(reminder(page)).toContainText('Ihre letzte Sicherung ist vom 20.11.2026.');
  await goToBackup(page);
  await expect(
    page.getByText('vor 31 Tagen (20.11.2026). Seitdem gibt es 1 Änderung.'),
  ).toBeVisible();
});

test('never for the worked example alone', async ({ app }) => {
  const { page } = app;
  await page.clock.install({ time: new Date('2026-11-20T10:00:00+01:00') });
  await app.open();
  await openExample(page);
  await fillIn(page);
  await goToStart(page);
  await comeBackIn(page, 48);
  await goToBackup(page);
  await expect(page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
  await goToStart(page);
  await expect(reminder(page)).toBeHidden();
});
