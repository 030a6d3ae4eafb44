/** A new version waits until people agree, and then runs in every tab. */
import type { BrowserContext, Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import { beginAssessment, expectSaved, heading, noteField, saveStatus } from './steps/assessment';
import { comeBack } from './steps/coming-back';
import { readDownload, saveBackup } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import { fillTheDisk, freeTheDiskAndRetry } from './steps/storage';
import { agreeButton as agree, buildVersion, expectNotice } from './steps/versions';
import { CHECKPOINTS } from './steps/words';

const NEXT = '99.0.0';

test.describe.configure({ mode: 'serial' });

let nextBuild = '';

test.beforeAll(async ({ browserName: _ }, info) => {
  nextBuild = info.outputPath('next-version');
  await buildVersion({ version: NEXT, outDir: nextBuild });
});

const notice = (page: Page) => page.getByText('Eine neue Fassung dieser App liegt bereit.');
const blocked = (page: Page) =>
  page.getByText('In einem anderen Fenster dieser App ist noch etwas nicht gespeichert.');

async function expectVersion(page: Page, next: boolean): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Über' }).click();
  await expect(heading(page, 'Über diese App')).toBeVisible();
  await expect(page.getByText(`Version ${NEXT}`)).toBeVisible({ visible: next });
}

/** A note written with the version of today, and then the server has the next one. */
async function writeNoteAndPublish(app: App): Promise<string> {
  await app.open();
  await waitUntilOfflineReady(app.page);
  await beginAssessment(app.page, 'Verein');
  await noteField(app.page).fill('Vor der neuen Fassung geschrieben');
  await expectSaved(app.page);
  await app.restart(nextBuild);
  return app.page.url();
}

/** A second tab with the version that waits. */
async function openSecond(app: App, context: BrowserContext): Promise<Page> {
  const second = await context.newPage();
  await second.goto(app.url);
  await expectNotice(second);
  return second;
}

async function writeUnsaved(page: Page, text: string): Promise<void> {
  await fillTheDisk(page);
  await noteField(page).fill(text);
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
}

test('nothing changes until people agree, then it does, and the entries stay', async ({ app }) => {
  const { page } = app;
  const place = await writeNoteAndPublish(app);
  await page.reload();
  await expectNotice(page);
  await expectVersion(page, false);
  await page.reload();
  await expectNotice(page);
  await expectVersion(page, false);

  await agree(page).click();
  await expect(page.getByText(`Version ${NEXT}`)).toBeVisible();
  await expect(notice(page)).toBeHidden();
  await page.goto(place);
  await expect(noteField(page)).toHaveValue('Vor der neuen Fassung geschrieben');
  await app.stop();
  await page.reload();
  await expect(noteField(page)).toHaveValue('Vor der neuen Fassung geschrieben');
});

test('agreeing in one tab takes the other along, even one from the first visit', async ({
  app,
  context,
}) => {
  const first = app.page;
  await writeNoteAndPublish(app);
  const second = await openSecond(app, context);
  await Promise.all([first.waitForEvent('load'), agree(second).click()]);
  await expect(heading(first, CHECKPOINTS[0])).toBeVisible();
  await expect(noteField(first)).toHaveValue('Vor der neuen Fassung geschrieben');
  await expectVersion(first, true);
  await expectVersion(second, true);
});

test('„Später“ puts it off until the next visit', async ({ app }) => {
  const { page } = app;
  await writeNoteAndPublish(app);
  await page.reload();
  await page.getByRole('button', { name: 'Später' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(heading(page, CHECKPOINTS[0])).toBeFocused();
  await expectVersion(page, false);
  await page.reload();
  await expectNotice(page);
});

test('a tab that stays open hears of the new version when people come back to it', async ({
  app,
}) => {
  await writeNoteAndPublish(app);
  await expect(notice(app.page)).toBeHidden();
  await comeBack(app.page);
  await expectNotice(app.page);
});

test('coming back while the server is gone troubles nobody', async ({ app }) => {
  await app.open();
  await waitUntilOfflineReady(app.page);
  await app.stop();
  await comeBack(app.page);
  // The browser looks in the order it is asked: when this is done, so is what the app asked for.
  await app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });
  await expect(app.page.getByText('Offline bereit')).toBeVisible();
});

test('F33 a new version arrives while an entry is unsaved: it waits, also for who agrees at once', async ({
  app,
}) => {
  const { page } = app;
  await writeNoteAndPublish(app);
  await writeUnsaved(page, 'Noch nicht gespeichert');
  await comeBack(page);
  await expectNotice(page);
  await expect(agree(page)).toBeDisabled();
  // Somebody who is quicker than the button, or speaks to the worker past it.
  await agree(page).evaluate((button: HTMLButtonElement) => {
    button.disabled = false;
    button.click();
  });
  await expect(noteField(page)).toHaveValue('Noch nicht gespeichert');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  const backup = (await readDownload(await saveBackup(page))).toString('utf8');
  expect(backup).toContain('Noch nicht gespeichert');

  await freeTheDiskAndRetry(page);
  await expectSaved(page);
  await Promise.all([page.waitForEvent('load'), agree(page).click()]);
  await expect(noteField(page)).toHaveValue('Noch nicht gespeichert');
  await expectVersion(page, true);
});

test('F34 unsaved entries in one tab hold the new version back in the other, until saved', async ({
  app,
  context,
}) => {
  const first = app.page;
  await writeNoteAndPublish(app);
  const second = await openSecond(app, context);
  await writeUnsaved(first, 'Nur in diesem Fenster');
  await agree(second).click();
  await expect(blocked(second)).toBeVisible();
  await expectVersion(second, false);

  await freeTheDiskAndRetry(first);
  await expectSaved(first);
  await Promise.all([first.waitForEvent('load'), agree(second).click()]);
  await expect(noteField(first)).toHaveValue('Nur in diesem Fenster');
  await expectVersion(first, true);
  await expectVersion(second, true);
});

test('F32 a tab that sleeps on unsaved entries is named, and closing it ends the wait', async ({
  app,
  context,
}) => {
  const first = app.page;
  await writeNoteAndPublish(app);
  const second = await openSecond(app, context);
  await writeUnsaved(first, 'Nur in diesem Fenster');
  const browser = await context.newCDPSession(first);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  await agree(second).click();
  await expect(blocked(second)).toBeVisible();

  await first.close();
  await agree(second).click();
  await expect(notice(second)).toBeHidden();
  await expectVersion(second, true);
});

test('F31 F35 without Web Locks a tab left behind still writes its Sicherung, and follows when saved', async ({
  app,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
  });
  const first = app.page;
  await writeNoteAndPublish(app);
  const second = await openSecond(app, context);
  await writeUnsaved(first, 'Nur in diesem Fenster');
  await agree(second).click();
  await expectVersion(second, true);
  // Nor does the browser happen to remember an old file.
  await (await context.newCDPSession(second)).send('Network.clearBrowserCache');

  const backup = (await readDownload(await saveBackup(first))).toString('utf8');
  expect(backup).toContain('Nur in diesem Fenster');
  await Promise.all([first.waitForEvent('load'), freeTheDiskAndRetry(first)]);
  await expect(noteField(first)).toHaveValue('Nur in diesem Fenster');
  await expectVersion(first, true);
});

test('F35 a version published during the very first visit: the page follows its worker', async ({
  app,
}) => {
  const { page } = app;
  await page.addInitScript(() => {
    const published = new Promise((done) => {
      addEventListener('test-published', done, { once: true });
    });
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function wait(...wish) {
      document.documentElement.dataset.testWaits = '';
      await published;
      return register.apply(this, wish);
    };
  });
  // What the page had not yet fetched of the old version is gone; while the host begins anew it answers nothing.
  app.watch.allow(/Failed to load resource.*(404|ERR_CONNECTION_REFUSED)/);
  await app.open();
  await expect(page.locator('html[data-test-waits]')).toBeAttached();
  await app.restart(nextBuild);
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => dispatchEvent(new Event('test-published'))),
  ]);
  await expectVersion(page, true);
});
