/** Parts of the app that did not come with the first visit: what they keep safe is safe all the same. */
import { type App, expect, test } from './fixtures';
import { beginAssessment, expectSaved, heading, noteField, saveStatus } from './steps/assessment';
import { readDownload, saveBackup } from './steps/documents';
import { changeRecords, holdDatabase, NEWER_DATABASE, outsider } from './steps/faults';
import { fillTheDisk, freeTheDisk } from './steps/storage';

// A worker would have the files ready.
test.use({ serviceWorkers: 'block' });

async function openWithout({ page, watch, open }: App, file: RegExp): Promise<void> {
  watch.allow(/Failed to load resource|Service Worker registration blocked/);
  await page.route(file, (route) => route.abort());
  await open();
}

test('F08 what tries again by itself is asked for again when the network is back', async ({
  app,
}) => {
  const { page } = app;
  await openWithout(app, /rescue-/);
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await fillTheDisk(page);
  await noteField(page).fill('Passt nicht mehr auf die Platte');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await page.unroute(/rescue-/);
  await freeTheDisk(page);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expectSaved(page);
});

test('F06 the plain notice of a full disk gives out a Sicherung', async ({ app }) => {
  const { page } = app;
  await openWithout(app, /frame-parts/);
  await beginAssessment(page, 'Verein');
  await fillTheDisk(page);
  await noteField(page).fill('Passt nicht mehr auf die Platte');
  await expect(page.getByRole('alert')).toContainText('noch nicht gespeichert');
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Passt nicht mehr');
  await freeTheDisk(page);
});

test('F16 that one can only read is told in plain, with a Sicherung', async ({ app, context }) => {
  const { page } = app;
  await openWithout(app, /frame-parts/);
  await beginAssessment(page, 'Verein von morgen');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('praxishilfe'))).not.toBeNull();
  await page.goto('about:blank');
  const other = await outsider(app, context);
  await (await holdDatabase(other, NEWER_DATABASE))();
  await changeRecords(other, {});
  await app.open();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Mit dem Speicher dieses Browsers ist etwas nicht in Ordnung');
  await expect(alert.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Verein von morgen');
});

test('F24 what cannot be drawn offers a Sicherung even so', async ({ app }) => {
  const { page, watch } = app;
  watch.allow(/by the test/);
  await openWithout(app, /frame-parts/);
  await beginAssessment(page, 'Verein vor dem Fehler');
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = function fail() {
      Node.prototype.insertBefore = insertBefore;
      throw new Error('by the test');
    };
  });
  await page.getByRole('link', { name: 'Übersicht' }).first().click();
  await expect(page.getByRole('alert')).toContainText('Hier ist etwas schiefgegangen');
  await expect(heading(page, 'Hier ist etwas schiefgegangen')).toHaveCount(0);
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Verein vor dem');
});
