/** A new version waits until people agree, and then runs in every tab. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { type App, expect, test } from './fixtures';
import { beginAssessment, expectSaved, heading, noteField } from './steps/assessment';
import { waitUntilOfflineReady } from './steps/offline';
import { CHECKPOINTS } from './steps/words';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NEXT = '99.0.0';

test.describe.configure({ mode: 'serial' });

let nextBuild = '';

test.beforeAll(async ({ browserName: _ }, info) => {
  nextBuild = info.outputPath('next-version');
  await build({
    root: ROOT,
    configFile: `${ROOT}/vite.config.ts`,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify(NEXT) },
    build: { outDir: nextBuild, emptyOutDir: true },
  });
});

const notice = (page: Page) => page.getByText('Eine neue Fassung dieser App liegt bereit.');
const agree = (page: Page) => page.getByRole('button', { name: 'Jetzt aktualisieren' });

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

test('nothing changes until people agree, then it does, and the entries stay', async ({ app }) => {
  const { page } = app;
  const place = await writeNoteAndPublish(app);
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await expectVersion(page, false);
  await page.reload();
  await expect(notice(page)).toBeVisible();
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
  const second = await context.newPage();
  await second.goto(app.url);
  await expect(notice(second)).toBeVisible();
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
  await expect(notice(page)).toBeVisible();
});
