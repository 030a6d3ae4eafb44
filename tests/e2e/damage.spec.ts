/** What breaks after the first visit: an update that arrives broken, and files that the browser lost. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToRoom,
  heading,
  light,
  noteField,
} from './steps/assessment';
import { comeBack } from './steps/coming-back';
import { pdfText, readDownload, saveBackup, savePdf } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import { agreeButton, buildVersion, expectNotice, expectVersion } from './steps/versions';
import { CHECKPOINTS, GREEN } from './steps/words';

// One build for all.
test.describe.configure({ mode: 'default' });

let nextBuild = '';

test.beforeAll(async ({ browserName: _ }, info) => {
  nextBuild = info.outputPath('next-version');
  await buildVersion({ version: '99.0.0', outDir: nextBuild });
});

/** An assessment written with the version of today, stored for offline use. */
async function writeWithToday(app: App): Promise<void> {
  await app.open();
  await waitUntilOfflineReady(app.page);
  await beginAssessment(app.page, 'Verein am Fluss');
  await noteField(app.page).fill('Von heute');
  await expectSaved(app.page);
}

/** People come back to the tab, and the version that the server has then cannot be stored. */
async function comeBackInVain(page: Page): Promise<void> {
  await Promise.all([
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await new Promise<void>((gone) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => {
            if (worker.state === 'redundant') gone();
          });
        });
      });
    }),
    comeBack(page),
  ]);
}

/** The version of before runs on, whole, with and without a network. */
async function expectTodayUnharmed(app: App): Promise<void> {
  const { page } = app;
  await expect(agreeButton(page)).toBeHidden();
  const place = page.url();
  await app.stop();
  await page.reload();
  await expect(noteField(page)).toHaveValue('Von heute');
  await goToRoom(page, 'Übersicht');
  expect(await pdfText(await readDownload(await savePdf(page)))).toContain('Verein am Fluss');
  await page.goto(place);
}

const PDF = /^render-pdf-|-render-pdf-/;

const BREAK: [title: string, breakFile: (path: string, text: string) => void][] = [
  ['F37 a file of the new version is missing', (path) => rmSync(path)],
  [
    'F38 a file of the new version is cut in half',
    (path, text) => {
      writeFileSync(path, text.slice(0, text.length / 2));
    },
  ],
  [
    'F38 a file of the new version is altered by one letter',
    (path, text) => {
      writeFileSync(path, `${text.slice(0, -2)} ${text.slice(-1)}`);
    },
  ],
  [
    'F39 a page comes for a script of the new version',
    (path) => {
      writeFileSync(path, '<!doctype html><title>Anmeldung</title>');
    },
  ],
];

for (const [title, breakFile] of BREAK) {
  test(`${title}: the old one runs on, and the new one comes when it is whole`, async ({
    app,
  }, info) => {
    await writeWithToday(app);
    const broken = info.outputPath('broken');
    cpSync(nextBuild, broken, { recursive: true });
    const file = readdirSync(`${broken}/assets`).find((name) => PDF.test(name)) ?? '';
    breakFile(`${broken}/assets/${file}`, readFileSync(`${broken}/assets/${file}`, 'utf8'));
    await app.restart(broken);
    await comeBackInVain(app.page);
    await expectTodayUnharmed(app);

    await app.restart(nextBuild);
    await comeBack(app.page);
    await expectNotice(app.page);
    await Promise.all([app.page.waitForEvent('load'), agreeButton(app.page).click()]);
    await expect(noteField(app.page)).toHaveValue('Von heute');
    await expectVersion(app.page, '99.0.0');
  });
}

test('F41 no room for the new version: the old one runs on until there is', async ({
  app,
  context,
}) => {
  const { page } = app;
  await writeWithToday(app);
  const browser = await context.newCDPSession(page);
  const origin = new URL(app.url).origin;
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 20_000 });
  await app.restart(nextBuild);
  await comeBackInVain(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await expectTodayUnharmed(app);

  await app.restart(nextBuild);
  await comeBack(page);
  await expectNotice(page);
});

/** Takes away what the browser has stored of the app, where the address fits. */
async function loseFiles(page: Page, pattern: string): Promise<void> {
  const lost = await page.evaluate(async (fits) => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const requests = (await cache.keys()).filter(({ url }) => new RegExp(fits).test(url));
    return (await Promise.all(requests.map((request) => cache.delete(request)))).length;
  }, pattern);
  expect(lost).toBeGreaterThan(0);
}

const isStored = (page: Page, pattern: string) =>
  page.evaluate(async (fits) => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.some(({ url }) => new RegExp(fits).test(url));
  }, pattern);

test('F40 the PDF is lost and the network gone: it says so, loses nothing, and heals later', async ({
  app,
}) => {
  const { page } = app;
  app.watch.allow(/net::ERR|Failed to load resource/);
  await writeWithToday(app);
  await app.stop();
  await loseFiles(page, 'render-pdf-');
  await page.reload();
  await light(page, CHECKPOINTS[0], GREEN).check();
  await expectSaved(page);
  await goToRoom(page, 'Übersicht');
  await page.getByRole('button', { name: 'Als PDF speichern' }).click();
  await expect(page.getByText('Dafür fehlt ein Teil der App')).toBeVisible();
  const kept = (await readDownload(await saveBackupFrom(page))).toString('utf8');
  expect(kept).toContain('Von heute');

  await app.restart();
  await comeBack(page);
  await expect.poll(() => isStored(page, 'render-pdf-')).toBe(true);
  await app.stop();
  await page.goto(app.url);
  await page.getByRole('link', { name: 'Verein am Fluss' }).first().click();
  await goToRoom(page, 'Übersicht');
  expect(await pdfText(await readDownload(await savePdf(page)))).toContain('Verein am Fluss');
});

async function saveBackupFrom(page: Page) {
  await page.evaluate(() => {
    location.hash = '#/sicherung';
  });
  await expect(heading(page, 'Sicherung')).toBeVisible();
  const download = await saveBackup(page);
  await page.goBack();
  return download;
}

test('F40 a screen is lost and the network gone: words in its place, and the next visit heals', async ({
  app,
}) => {
  const { page } = app;
  app.watch.allow(/net::ERR|Failed to load resource/);
  await writeWithToday(app);
  await app.stop();
  await loseFiles(page, 'plan-screen-');
  await page.reload();
  await page.getByRole('navigation').getByRole('link', { name: 'Maßnahmenplan' }).click();
  await expect(page.getByText('Dieser Teil der App fehlt gerade')).toBeVisible();
  await page.goBack();
  await expect(noteField(page)).toHaveValue('Von heute');

  await app.restart();
  await page.reload();
  await expect.poll(() => isStored(page, 'plan-screen-')).toBe(true);
  await app.stop();
  await page.reload();
  await goToRoom(page, 'Maßnahmenplan');
});

test('F40 the page itself is lost and the network gone: a sentence, then everything is back', async ({
  app,
}) => {
  const { page } = app;
  app.watch.allow(/503|favicon/);
  await writeWithToday(app);
  const place = page.url();
  await app.stop();
  await loseFiles(page, 'index\\.html');
  await page.reload();
  await expect(page.getByText('Die Praxishilfe lässt sich gerade nicht öffnen')).toBeVisible();
  await expect(page.getByText('Eingaben sind davon nicht betroffen')).toBeVisible();

  await app.restart();
  await page.reload();
  expect(page.url()).toBe(place);
  await expect(noteField(page)).toHaveValue('Von heute');
  await expect.poll(() => isStored(page, 'index\\.html')).toBe(true);
});

test('F35 F40 the page is lost and another version published: that one opens', async ({ app }) => {
  const { page } = app;
  // The old worker asks for its own page, and the server has another.
  app.watch.allow(/integrity|404|net::ERR/);
  await writeWithToday(app);
  const place = page.url();
  await loseFiles(page, 'index\\.html');
  await app.restart(nextBuild);
  await page.reload();
  expect(page.url()).toBe(place);
  await expect(noteField(page)).toHaveValue('Von heute');
  await expectVersion(page, '99.0.0');
});
