/** From one device to another: three steps, and nothing is called shared that was not. */
import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import { openExample } from './steps/assessment';
import { goToBackup, goToStart } from './steps/backup';
import { type Sharing, shared, systemThat } from './steps/sharing';

const shareButton = (page: Page) => page.getByRole('button', { name: 'Sicherung teilen …' });
const status = (page: Page) => page.getByRole('main').getByRole('status');

async function openGuide(app: App, how: Sharing): Promise<void> {
  const { page } = app;
  await systemThat(page, how);
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  await page.getByRole('link', { name: 'So ziehen Sie um' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Auf ein anderes Gerät umziehen',
  );
}

async function expectNeverSaved(app: App): Promise<void> {
  await goToStart(app.page);
  await goToBackup(app.page);
  await expect(app.page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
}

test('the guide: share here, the address of the app, open there', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'takes');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'anderen Gerät öffnen' }),
  ).toContainText(app.url);
  await shareButton(page).click();
  await expect(
    status(page).getByText('geprüft und dem gewählten Programm übergeben'),
  ).toBeVisible();
  await checkA11y(page, 'Umzug');
  const [file] = await shared(page);
  expect(file?.name).toMatch(/^Praxishilfe-Sicherung .*\.json$/);
  expect(JSON.parse(file?.text ?? '').assessments).toHaveLength(1);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('link', { name: 'Sicherung öffnen' }).click();
  await expect(page.getByRole('heading', { name: 'Sicherung öffnen' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Sicherung öffnen' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('Letzte geprüfte Sicherung: heute')).toBeVisible();
});

test('F63 a cancelled share is not called saved', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'cancels');
  await shareButton(page).click();
  await expect(status(page).getByText('Das Teilen wurde abgebrochen.')).toBeVisible();
  await checkA11y(page, 'Umzug, abgebrochen');
  await expectNeverSaved(app);
});

test('F63 a share that fails is not called saved, and saving is still there', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'fails');
  await shareButton(page).click();
  await expect(status(page).getByText('Das Teilen hat nicht geklappt.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sicherung speichern' }).click();
  await download;
  await expect(status(page).getByText('mit 1 Selbstbewertung: geprüft')).toBeVisible();
});

test('F63 a browser that shares no files offers saving alone', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'cannot');
  await expect(shareButton(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Sicherung speichern' })).toBeVisible();
});

test('a browser that shares text only gets it as text', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'text-only');
  await shareButton(page).click();
  await expect(status(page).getByText('dem gewählten Programm übergeben')).toBeVisible();
  expect((await shared(page))[0]?.name).toMatch(/\.json\.txt$/);
});

test('a browser that refuses the file it said it would share gets it as text', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'promises-too-much');
  await shareButton(page).click();
  await expect(status(page).getByText('Tippen Sie bitte noch einmal')).toBeVisible();
  await shareButton(page).click();
  await expect(status(page).getByText('dem gewählten Programm übergeben')).toBeVisible();
  expect((await shared(page)).map(({ name }) => name)).toEqual([
    expect.stringMatching(/\.json\.txt$/),
  ]);
});

test('a click that is too old for the browser is asked for again', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'wants-another-click');
  await shareButton(page).click();
  await expect(status(page).getByText('Tippen Sie bitte noch einmal')).toBeVisible();
  await shareButton(page).click();
  await expect(status(page).getByText('dem gewählten Programm übergeben')).toBeVisible();
  expect((await shared(page)).map(({ name }) => name)).toEqual([expect.stringMatching(/\.json$/)]);
});

test('the guide fits on one page of paper', async ({ app }) => {
  const { page } = app;
  await openGuide(app, 'takes');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
