/** Handing documents to other programs: where that goes, what is said of it, and where a download stands in. */
import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import { beginAssessment, goToRoom, openExample } from './steps/assessment';
import { goToBackup, goToStart } from './steps/backup';
import { goToDocuments, saveBy } from './steps/documents';
import { actLikeSafari, IPHONE } from './steps/safari';
import { type Sharing, shared, systemThat } from './steps/sharing';
import { EXAMPLE } from './steps/words';

const share = (page: Page, title: string) =>
  page.getByRole('button', { name: `Weitergeben: ${title}` });
const news = (page: Page) => page.getByRole('main').getByRole('status');
const format = (page: Page, title: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const CALENDAR = new RegExp(
  `^Termine ${EXAMPLE.replace(/[()]/g, '\\$&')} \\d{4}-\\d\\d-\\d\\d\\.ics$`,
);

async function openDocuments(app: App, how: Sharing): Promise<void> {
  await systemThat(app.page, how);
  await app.open();
  await openExample(app.page);
  await goToDocuments(app.page);
}

/** The names of what the browser was given to save from now on. */
function downloads(page: Page): string[] {
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  return names;
}

test('a document goes to the program that people choose', async ({ app }) => {
  const { page } = app;
  const saved = downloads(page);
  await openDocuments(app, 'takes');
  await share(page, 'PDF').click();
  await expect(news(page).getByText('an das gewählte Programm übergeben')).toBeVisible();
  await share(page, 'Kalender').click();
  await expect(
    format(page, 'Kalender').getByText('an das gewählte Programm übergeben'),
  ).toBeVisible();
  const [pdf, calendar] = await shared(page);
  expect(pdf).toMatchObject({
    name: expect.stringMatching(/^Maßnahmenplan .*\.pdf$/),
    type: 'application/pdf',
    text: expect.stringMatching(/^%PDF-/),
  });
  expect(calendar).toMatchObject({
    name: expect.stringMatching(CALENDAR),
    type: 'text/calendar',
    text: expect.stringMatching(/^BEGIN:VCALENDAR\r\n/),
  });
  expect(saved).toEqual([]);
});

test('F63 a cancelled document is neither shared nor saved, and the app says so', async ({
  app,
}) => {
  const { page } = app;
  const saved = downloads(page);
  await openDocuments(app, 'cancels');
  await share(page, 'PDF').click();
  await expect(
    news(page).getByText('Die Datei wurde weder weitergegeben noch gespeichert.'),
  ).toBeVisible();
  expect(saved).toEqual([]);
  expect(await shared(page)).toEqual([]);
});

test('F63 sharing that fails is not called saved, and saving is still there', async ({ app }) => {
  const { page } = app;
  await openDocuments(app, 'fails');
  await share(page, 'PDF').click();
  await expect(
    page.getByRole('alert').getByText('weder weitergegeben noch gespeichert'),
  ).toBeVisible();
  await checkA11y(page, 'Weitergeben, misslungen');
  await saveBy(page, 'Als PDF speichern');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(news(page).getByText('wurde dem Browser übergeben')).toBeVisible();
});

test('F63 what the browser does not share is downloaded, and the app says so', async ({ app }) => {
  const { page } = app;
  await openDocuments(app, 'promises-too-much');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share(page, 'Kalender').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(CALENDAR);
  await expect(news(page).getByText('kann diese Art von Datei nicht direkt')).toBeVisible();
  expect(await shared(page)).toEqual([]);
});

test('F63 where nothing can be shared, nothing but saving is offered', async ({ app }) => {
  const { page } = app;
  await openDocuments(app, 'cannot');
  await expect(page.getByRole('button', { name: 'Als PDF speichern' })).toBeVisible();
  await expect(share(page, 'PDF')).toBeHidden();
});

test('a tap that the browser has forgotten meanwhile is asked for again', async ({ app }) => {
  const { page } = app;
  const saved = downloads(page);
  await openDocuments(app, 'wants-another-click');
  await share(page, 'PDF').click();
  await expect(news(page).getByText('Tippen Sie bitte noch einmal')).toBeVisible();
  await checkA11y(page, 'Weitergeben, noch einmal tippen');
  expect(await shared(page)).toEqual([]);
  const again = page.getByRole('button', { name: 'Jetzt weitergeben' });
  await again.press('Enter');
  await expect(news(page).getByText('an das gewählte Programm übergeben')).toBeVisible();
  await expect(again).toBeHidden();
  expect((await shared(page)).map(({ name }) => name)).toEqual([expect.stringMatching(/\.pdf$/)]);
  expect(saved).toEqual([]);
});

test('what was ready is forgotten when something else is to go into it', async ({ app }) => {
  const { page } = app;
  await openDocuments(app, 'wants-another-click');
  await share(page, 'PDF').click();
  await expect(page.getByRole('button', { name: 'Jetzt weitergeben' })).toBeVisible();
  await page.getByRole('radio', { name: 'Zur Weitergabe – ohne Namen' }).check();
  await expect(page.getByRole('button', { name: 'Jetzt weitergeben' })).toBeHidden();
});

test('F63 a system that stumbles over a file locks nothing: saving is still there', async ({
  app,
}) => {
  const { page } = app;
  await openDocuments(app, 'stumbles');
  // It shares, as far as it said when the room was opened.
  const download = page.waitForEvent('download');
  await share(page, 'PDF').click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await expect(news(page).getByText('kann diese Art von Datei nicht direkt')).toBeVisible();
  await saveBy(page, 'Als PDF speichern');
  await expect(news(page).getByText('wurde dem Browser übergeben')).toBeVisible();
});

test.describe('on the Home Screen of an iPhone', () => {
  test.use({ userAgent: IPHONE });

  test('saving asks where to, because a download would cover the app', async ({ app }) => {
    const { page } = app;
    const saved = downloads(page);
    await actLikeSafari(page, true);
    await openDocuments(app, 'takes');
    await page.getByRole('button', { name: 'Als PDF speichern' }).click();
    await expect(news(page).getByText('an das gewählte Programm übergeben')).toBeVisible();
    expect((await shared(page)).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Maßnahmenplan .*\.pdf$/),
    ]);
    expect(saved).toEqual([]);
  });

  test('F63 to close that question is not called saved', async ({ app }) => {
    const { page } = app;
    const saved = downloads(page);
    await actLikeSafari(page, true);
    await openDocuments(app, 'cancels');
    await page.getByRole('button', { name: 'Als PDF speichern' }).click();
    await expect(news(page).getByText('weder weitergegeben noch gespeichert')).toBeVisible();
    expect(saved).toEqual([]);
  });

  for (const [how, says] of [
    ['cancels', 'Die Sicherung ist noch nicht gespeichert.'],
    ['fails', 'Die Sicherung konnte nicht gespeichert werden.'],
  ] as const) {
    test(`F63 a Sicherung that nothing has taken is not called saved, nor remembered so: sharing ${how}`, async ({
      app,
    }) => {
      const { page } = app;
      const saved = downloads(page);
      await actLikeSafari(page, true);
      await systemThat(page, how);
      await app.open();
      await openExample(page);
      await goToStart(page);
      await goToBackup(page);
      await page.getByRole('button', { name: 'Sicherung speichern' }).click();
      await expect(page.getByRole('main').getByText(says)).toBeVisible();
      await goToStart(page);
      await goToBackup(page);
      await expect(page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
      expect(saved).toEqual([]);
    });
  }
});

const HOSTILE: [what: string, name: string][] = [
  ['a way out of the folder', '../../etc\\passwd'],
  ['a name that Windows keeps', 'CON'],
  ['letters that turn the ending round', 'Plan\u202efdp.exe'],
  ['signs no file may bear', 'a:b*c?d"e<f>g|h'],
  ['three hundred letters', 'ä'.repeat(300)],
  ['no name', ''],
];

for (const [what, name] of HOSTILE) {
  test(`F61 ${what} reaches neither a shared nor a saved file`, async ({ app }) => {
    const { page } = app;
    await systemThat(page, 'takes');
    await app.open();
    await beginAssessment(page, name);
    await goToRoom(page, 'Übersicht');
    await goToDocuments(page);
    await share(page, 'PDF').click();
    await expect(news(page).getByText('an das gewählte Programm übergeben')).toBeVisible();
    const download = await saveBy(page, 'Als PDF speichern');
    const [given] = await shared(page);
    expect(given?.name).toBe(download.suggestedFilename());
    expect(given?.name).toMatch(/^Maßnahmenplan [^/\\:*?"<>|\p{C}]* ?\d{4}-\d\d-\d\d\.pdf$/u);
    expect(given?.name.length).toBeLessThanOrEqual(104);
  });
}
