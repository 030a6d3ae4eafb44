/** Forward over many versions at once and back again, the data included. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import { beginAssessment, expectSaved, goToCheckpoint, light, noteField } from './steps/assessment';
import { comeBack } from './steps/coming-back';
import { readDownload } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import {
  agreeButton,
  buildVersion,
  expectNotice,
  expectVersion,
  laterData,
} from './steps/versions';
import { CHECKPOINTS, GREEN, YELLOW } from './steps/words';

// Two builds for all.
test.describe.configure({ mode: 'default' });

const SOON = '98.0.0';
const FAR = '99.0.0';

let soonBuild = '';
let farBuild = '';

test.beforeAll(async ({ browserName: _ }, info) => {
  soonBuild = info.outputPath('soon');
  farBuild = info.outputPath('far');
  await buildVersion({ version: SOON, outDir: soonBuild });
  await buildVersion({ version: FAR, outDir: farBuild, changes: laterData(LETTERS) });
});

/** Data of five versions later: each step leaves a letter in the name, so a step that ran twice shows. */
const LETTERS = ['a', 'b', 'c', 'd', 'e'].map(
  (letter) =>
    `(record) => ({ ...record, schemaVersion: record.schemaVersion + 1, name: record.name + '${letter}' })`,
);

/** A note written with the version of today, stored for offline use; the address of its screen. */
async function writeWithToday(app: App): Promise<string> {
  await app.open();
  await waitUntilOfflineReady(app.page);
  await beginAssessment(app.page, 'Verein');
  await noteField(app.page).fill('Von heute');
  await light(app.page, CHECKPOINTS[0], GREEN).check();
  await expectSaved(app.page);
  return app.page.url();
}

async function takeOffered(page: Page): Promise<void> {
  await comeBack(page);
  await expectNotice(page);
  await Promise.all([page.waitForEvent('load'), agreeButton(page).click()]);
  await expect(agreeButton(page)).toBeHidden();
}

const records = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('praxishilfe');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const all = await new Promise<unknown[]>((done) => {
      const request = database.transaction('assessments').objectStore('assessments').getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return JSON.stringify(all);
  });

test('F43 five versions skipped, with data migration: every entry is there, and each step ran once', async ({
  app,
  context,
}) => {
  const { page } = app;
  const place = await writeWithToday(app);
  const second = await context.newPage();
  await second.goto(place);
  await expect(noteField(second)).toHaveValue('Von heute');

  await app.restart(farBuild);
  await Promise.all([second.waitForEvent('load'), takeOffered(page)]);
  for (const tab of [page, second]) {
    await expect(noteField(tab)).toHaveValue('Von heute');
    await expect(light(tab, CHECKPOINTS[0], GREEN)).toBeChecked();
  }
  await goToCheckpoint(page, 2);
  await light(page, CHECKPOINTS[1], YELLOW).check();
  await expectSaved(page);
  expect(await records(page)).toContain('"name":"Vereinabcde"');
  await goToCheckpoint(second, 2);
  await expect(light(second, CHECKPOINTS[1], YELLOW)).toBeChecked();

  await app.stop();
  await page.goto(app.url);
  await expect(page.getByRole('link', { name: 'Vereinabcde' }).first()).toBeVisible();
  await expectVersion(page, FAR);
});

test('F44 rolled back to the version before, with consent: it runs, with what the newer one wrote', async ({
  app,
}) => {
  const { page } = app;
  await writeWithToday(app);
  await app.restart(soonBuild);
  await takeOffered(page);
  await noteField(page).fill('Von morgen');
  await expectSaved(page);

  await app.restart();
  await comeBack(page);
  await expectNotice(page);
  await page.reload();
  await expect(noteField(page)).toHaveValue('Von morgen');
  await takeOffered(page);
  await expect(noteField(page)).toHaveValue('Von morgen');
  await noteField(page).fill('Wieder von heute');
  await expectSaved(page);
  await app.stop();
  await page.reload();
  await expect(noteField(page)).toHaveValue('Wieder von heute');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Über' }).click();
  await expect(page.getByText(/Version \d/).first()).not.toContainText(SOON);
});

test('F44 a version rolled back before anybody took it never runs', async ({ app }) => {
  const { page } = app;
  await writeWithToday(app);
  await app.restart(soonBuild);
  await comeBack(page);
  await expectNotice(page);
  await app.restart();
  await Promise.all([
    page.evaluate(async () => {
      const { waiting } = await navigator.serviceWorker.ready;
      await new Promise((replaced) => waiting?.addEventListener('statechange', replaced));
    }),
    comeBack(page),
  ]);
  await takeOffered(page);
  await expect(noteField(page)).toHaveValue('Von heute');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Über' }).click();
  await expect(page.getByText(/Version \d/).first()).not.toContainText(SOON);
});

test('F44 F16 rolled back below the data: nothing is written or lost, it says so, and forward all is well', async ({
  app,
}) => {
  const { page } = app;
  const place = await writeWithToday(app);
  await app.restart(farBuild);
  await takeOffered(page);
  await noteField(page).fill('Von übermorgen');
  await expectSaved(page);
  const written = await records(page);
  expect(written).toContain('Von übermorgen');

  await app.restart();
  await takeOffered(page);
  await expect(page.getByText('Hier können Sie gerade nur lesen.')).toBeVisible();
  const [raw] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rohdaten speichern' }).click(),
  ]);
  expect((await readDownload(raw)).toString('utf8')).toContain('Von übermorgen');
  await page.goto(app.url);
  await expect(page.getByRole('link', { name: 'Vereinabcde' }).first()).toBeVisible();
  expect(await records(page)).toBe(written);

  await app.restart(farBuild);
  await takeOffered(page);
  await page.goto(place);
  await expect(noteField(page)).toHaveValue('Von übermorgen');
  await noteField(page).fill('Weiter geht es');
  await expectSaved(page);
});
