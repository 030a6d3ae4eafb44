/** A part of the app that is gone from the server: one offer, no loop, nothing lost. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  goToRoom,
  noteField,
  saveStatus,
} from './steps/assessment';
import { pdfText, readDownload, saveBackup, savePdf } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import { fillTheDisk, freeTheDiskAndRetry } from './steps/storage';
import { agreeButton, buildVersion, expectNotice, expectVersion } from './steps/versions';

// One build for all.
test.describe.configure({ mode: 'default' });

let nextBuild = '';

test.beforeAll(async ({ browserName: _ }, info) => {
  nextBuild = info.outputPath('next-version');
  await buildVersion({ version: '99.0.0', outDir: nextBuild });
});

/** What a browser without a service worker does; `count` says how often the page was made. */
async function withoutWorker(app: App): Promise<{ count(): number }> {
  await app.page.context().addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  // What is gone answers with 404, which the browser writes down.
  app.watch.allow(/Failed to load resource|net::ERR/);
  let loads = 0;
  app.page.on('load', () => {
    loads += 1;
  });
  return { count: () => loads };
}

/** Without a worker the app says so, which is also when it listens for missing parts. */
async function openWithoutWorker(app: App): Promise<void> {
  await app.open();
  await expect(
    app.page.getByText('kann die App gerade nicht für die Nutzung ohne Internet ablegen'),
  ).toBeVisible();
}

const partIsMissing = (page: Page) =>
  page.getByRole('heading', { name: 'Dieser Teil der App fehlt gerade' });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Erneut versuchen' });
const reloadOffer = (page: Page) => page.getByRole('button', { name: 'Seite neu laden' });

test('F35 with a service worker the old page has everything, and writes its PDF', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await waitUntilOfflineReady(page);
  await beginAssessment(page, 'Verein von gestern');
  await expectSaved(page);
  await app.restart(nextBuild);
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  await goToRoom(page, 'Übersicht');
  expect(await pdfText(await readDownload(await savePdf(page)))).toContain('Verein von gestern');
});

test('F35 F46 without one it offers the new version once, and the entries come along', async ({
  app,
}) => {
  const { page } = app;
  const loads = await withoutWorker(app);
  await openWithoutWorker(app);
  await beginAssessment(page, 'Verein von gestern');
  await noteField(page).fill('Mit der alten Fassung geschrieben');
  await expectSaved(page);
  const place = page.url();
  await app.restart(nextBuild);

  await page.getByRole('navigation').getByRole('link', { name: 'Übersicht' }).click();
  await expect(partIsMissing(page)).toBeVisible();
  await expectNotice(page);
  await page.goBack();
  await expect(noteField(page)).toHaveValue('Mit der alten Fassung geschrieben');
  expect(loads.count()).toBe(1);

  await Promise.all([page.waitForEvent('load'), agreeButton(page).click()]);
  await expect(noteField(page)).toHaveValue('Mit der alten Fassung geschrieben');
  expect(page.url()).toBe(place);
  expect(loads.count()).toBe(2);
  await expect(agreeButton(page)).toBeHidden();
  await goToRoom(page, 'Übersicht');
  expect(await pdfText(await readDownload(await savePdf(page)))).toContain('Verein von gestern');
  await expectVersion(page, '99.0.0');
});

test('F33 F35 nothing is made anew while an entry is unsaved, here or in another window', async ({
  app,
  context,
}) => {
  const { page } = app;
  const loads = await withoutWorker(app);
  await openWithoutWorker(app);
  await beginAssessment(page, 'Verein von gestern');
  await fillTheDisk(page);
  await noteField(page).fill('Noch nicht gespeichert');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await app.restart(nextBuild);
  await page.getByRole('navigation').getByRole('link', { name: 'Übersicht' }).click();
  await expectNotice(page);
  await expect(agreeButton(page)).toBeDisabled();
  const backup = (await readDownload(await saveBackup(page))).toString('utf8');
  expect(backup).toContain('Noch nicht gespeichert');

  const second = await context.newPage();
  await second.goto(app.url);
  await freeTheDiskAndRetry(page);
  await expectSaved(page);
  await second.getByRole('link', { name: 'Verein von gestern' }).first().click();
  await goToCheckpoint(second, 1);
  await expect(noteField(second)).toHaveValue('Noch nicht gespeichert');
  await fillTheDisk(second);
  await noteField(second).fill('Nur im zweiten Fenster');
  await expect(saveStatus(second)).toHaveText('Nicht gespeichert');
  await agreeButton(page).click();
  await expect(page.getByText('In einem anderen Fenster dieser App')).toBeVisible();
  expect(loads.count()).toBe(1);

  await freeTheDiskAndRetry(second);
  await expectSaved(second);
  await Promise.all([page.waitForEvent('load'), agreeButton(page).click()]);
  expect(loads.count()).toBe(2);
});

test('F37 a part that the server has lost: words, an offer, and never a loop', async ({ app }) => {
  const { page } = app;
  const loads = await withoutWorker(app);
  let lost = true;
  await page.route(/\/overview-screen-.*\.js$/, (route) =>
    lost ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await openWithoutWorker(app);
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Übersicht' }).click();
  await expect(partIsMissing(page)).toBeVisible();
  await expect(reloadOffer(page)).toBeHidden();
  await tryAgain(page).click();
  await expect(reloadOffer(page)).toBeVisible();
  expect(loads.count()).toBe(1);

  await Promise.all([page.waitForEvent('load'), reloadOffer(page).click()]);
  await expect(partIsMissing(page)).toBeVisible();
  await expect(reloadOffer(page)).toBeHidden();
  expect(loads.count()).toBe(2);

  lost = false;
  await tryAgain(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
  expect(loads.count()).toBe(2);
});

test('F37 a stylesheet that failed: the next try has it, or a new page does', async ({ app }) => {
  const { page } = app;
  await withoutWorker(app);
  let lost = true;
  await page.route(/\/plan-screen-.*\.css$/, (route) =>
    lost ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await openWithoutWorker(app);
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Maßnahmenplan' }).click();
  await expect(partIsMissing(page)).toBeVisible();
  await expect(reloadOffer(page)).toBeVisible();

  lost = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await tryAgain(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maßnahmenplan' })).toBeVisible();
  const styles = page.locator('link[rel="stylesheet"][href*="/plan-screen-"]');
  await expect
    .poll(() => styles.evaluate((link: HTMLLinkElement) => link.sheet?.cssRules.length ?? 0))
    .toBeGreaterThan(0);
});

test('F42 the page of a captive portal is not taken for a new version', async ({ app }) => {
  const { page } = app;
  await withoutWorker(app);
  app.watch.allow(/responded with a MIME type of "text\/html"/);
  await openWithoutWorker(app);
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const asked = page.waitForResponse((answer) => answer.url() === app.url);
  await page.route(`${app.url}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Bitte anmelden' }),
  );
  await page.getByRole('navigation').getByRole('link', { name: 'Übersicht' }).click();
  await asked;
  await expect(partIsMissing(page)).toBeVisible();
  await tryAgain(page).click();
  await expect(partIsMissing(page)).toBeVisible();
  await expect(agreeButton(page)).toBeHidden();
  await expect(reloadOffer(page)).toBeHidden();

  await page.unroute(`${app.url}**`);
  await tryAgain(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
});

test('F35 even what listens for missing parts is gone: the second try makes the page anew', async ({
  app,
}) => {
  const { page } = app;
  const loads = await withoutWorker(app);
  await page.route(/\/updates-.*\.js$/, (route) => route.fulfill({ status: 404 }));
  await openWithoutWorker(app);
  await app.restart(nextBuild);
  await page.getByRole('link', { name: 'Neue Selbstbewertung' }).click();
  await expect(partIsMissing(page)).toBeVisible();
  await tryAgain(page).click();
  await expect(partIsMissing(page)).toBeVisible();
  await Promise.all([page.waitForEvent('load'), tryAgain(page).click()]);
  await expect(page.getByLabel('Name der Organisation oder des Bereichs')).toBeVisible();
  expect(loads.count()).toBe(2);
});
