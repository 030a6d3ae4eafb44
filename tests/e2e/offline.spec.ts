/** After one visit the app needs no network any more, in whatever folder it lies. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import { beginAssessment, expectSaved, goToRoom, heading, light } from './steps/assessment';
import {
  goToDocuments,
  pdfText,
  readDownload,
  saveBackup,
  saveBy,
  savePdf,
} from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import { addOwnMeasure, field } from './steps/plan';
import { CHECKPOINTS, GREEN, RED } from './steps/words';

const INFO = [
  { link: 'Über', heading: 'Über diese App' },
  { link: 'Datenschutz', heading: 'Datenschutz' },
  { link: 'Barrierefreiheit', heading: 'Barrierefreiheit' },
  { link: 'Impressum', heading: 'Impressum' },
];

const DOCUMENTS: [button: string, ending: RegExp][] = [
  ['Als PDF speichern', /\.pdf$/],
  ['Als Word speichern', /\.docx$/],
  ['Als Excel speichern', /\.xlsx$/],
  ['Als Kalender speichern', /\.ics$/],
  ['Zettel speichern', /^Zettel .*\.pdf$/],
  ['Als CSV speichern', /\.csv$/],
  ['Als JSON speichern', /\.json$/],
];
const FORMS = ['Checkliste speichern', 'Leeren Plan speichern'];

/** One visit, and then the network is gone. */
async function visitAndLoseNetwork(app: App): Promise<void> {
  await app.open();
  await waitUntilOfflineReady(app.page);
  await app.stop();
}

/** Every screen and every way out (documents, paper, Sicherung), from the start screen on. */
async function useEverything(page: Page): Promise<void> {
  await beginAssessment(page, 'Verein ohne Netz');
  await light(page, CHECKPOINTS[0], RED).check();
  await goToRoom(page, 'Übersicht');
  expect(await pdfText(await readDownload(await savePdf(page)))).toContain('Verein ohne Netz');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.testPrinted = document.body.innerText;
    };
  });
  await page.getByRole('button', { name: 'Drucken' }).click();
  await expect(page.locator('html[data-test-printed]')).toHaveAttribute(
    'data-test-printed',
    /Verein ohne Netz/,
  );
  await goToRoom(page, 'Maßnahmenplan');
  await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
  await field(page, 1, 'Verantwortlich').fill('Ohne Netz Zuständige');
  await field(page, 1, 'Kontrolle').fill('2030-01-15');
  await expectSaved(page);
  await goToDocuments(page);
  for (const [button, ending] of DOCUMENTS) {
    const download = await saveBy(page, button);
    expect(download.suggestedFilename()).toMatch(ending);
    expect((await readDownload(download)).length).toBeGreaterThan(100);
  }
  await page.getByRole('link', { name: 'Leere Vordrucke' }).click();
  for (const button of FORMS) {
    const form = await pdfText(await readDownload(await saveBy(page, button)));
    expect(form).toContain('Ausgefüllt von');
  }
  for (const { link, heading: title } of INFO) {
    await page.getByRole('contentinfo').getByRole('link', { name: link, exact: true }).click();
    await expect(heading(page, title)).toBeVisible();
  }
  await page.getByRole('banner').getByRole('link', { name: 'Sicherung' }).click();
  await expect(heading(page, 'Sicherung')).toBeVisible();
  const backup = await readDownload(await saveBackup(page));
  expect(backup.toString('utf8')).toContain('Verein ohne Netz');
}

for (const basePath of ['/', '/praxishilfe/']) {
  test.describe(`in the folder ${basePath}`, () => {
    test.use({ basePath });

    test('F45 the network goes away during the first visit, without a reload', async ({ app }) => {
      await visitAndLoseNetwork(app);
      await useEverything(app.page);
    });

    test('F45 a later visit without a network', async ({ app }) => {
      await visitAndLoseNetwork(app);
      await app.open();
      await useEverything(app.page);
    });
  });
}

test('a link into the middle of an assessment opens in a new tab', async ({ app, context }) => {
  await app.open();
  await waitUntilOfflineReady(app.page);
  await beginAssessment(app.page, 'Verein ohne Netz');
  await light(app.page, CHECKPOINTS[0], GREEN).check();
  await expectSaved(app.page);
  await app.stop();
  const tab = await context.newPage();
  await tab.goto(app.page.url());
  await expect(heading(tab, CHECKPOINTS[0])).toBeVisible();
  await expect(light(tab, CHECKPOINTS[0], GREEN)).toBeChecked();
});

test('a link that a newsletter decorated works too', async ({ app, context }) => {
  await visitAndLoseNetwork(app);
  const tab = await context.newPage();
  await tab.goto(`${app.url}?utm_source=newsletter&mtm_campaign=herbst#/datenschutz`);
  await expect(heading(tab, 'Datenschutz')).toBeVisible();
  await tab.goto(`${app.url}index.html?mc_eid=7`);
  await expect(tab.getByRole('link', { name: 'Neue Selbstbewertung' })).toBeVisible();
});
