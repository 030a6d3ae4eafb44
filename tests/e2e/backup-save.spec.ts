/** A Sicherung is called saved only when it was read back; what cannot be checked is said to be unchecked. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { checkA11y, expect, test } from './fixtures';
import { beginAssessment, expectSaved, goToRoom, noteField, openExample } from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload, saveBackup } from './steps/documents';

const status = (page: Page) => page.getByRole('main').getByRole('status');

async function begin(page: Page, name: string): Promise<void> {
  await beginAssessment(page, name);
  await noteField(page).fill('Damit etwas darin steht');
  await expectSaved(page);
  await goToStart(page);
}

test('what is saved was read back, and the screen remembers when', async ({ app }) => {
  const { page } = app;
  await app.open();
  await begin(page, 'Verein');
  await goToBackup(page);
  await expect(page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
  await saveBackup(page);
  await expect(status(page).getByText('mit 1 Selbstbewertung: geprüft')).toBeVisible();
  await expect(page.getByText('Letzte geprüfte Sicherung: heute')).toBeVisible();
  await expect(page.getByText('Seitdem wurde nichts geändert.')).toBeVisible();
  await goToStart(page);
  await page.getByRole('link', { name: 'Verein', exact: true }).click();
  await noteField(page).fill('Noch etwas');
  await expectSaved(page);
  await goToStart(page);
  await goToBackup(page);
  await expect(page.getByText('Seitdem gibt es 1 Änderung.')).toBeVisible();
});

test('one assessment alone, from the list and from its overview, named by its title', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await begin(page, 'Verein: Süd/Ost');
  await begin(page, 'Ein anderer');
  await page.getByLabel('Weitere Möglichkeiten für „Verein: Süd/Ost“').click();
  const only = page.getByRole('button', { name: 'Sicherung dieser Selbstbewertung speichern' });
  const fromList = await downloadBy(page, () => only.click());
  await expect(page.getByText('mit 1 Selbstbewertung: geprüft')).toBeVisible();
  await checkA11y(page, 'Start nach dem Sichern einer Selbstbewertung');
  expect(fromList.suggestedFilename()).toMatch(/^Praxishilfe-Sicherung Verein Süd Ost \d{4}-/);

  await page.getByRole('link', { name: 'Verein: Süd/Ost', exact: true }).click();
  await goToRoom(page, 'Übersicht');
  const fromOverview = await downloadBy(page, () => only.click());
  await expect(page.getByText('mit 1 Selbstbewertung: geprüft')).toBeVisible();
  for (const download of [fromList, fromOverview]) {
    const { assessments } = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(assessments.map(({ name }: { name: string }) => name)).toEqual(['Verein: Süd/Ost']);
  }
  // Not everything was saved, so nobody is told that it was.
  await page.getByRole('link', { name: 'Alle Selbstbewertungen sichern' }).click();
  await expect(page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
  await openBackup(page, await readFile(await fromList.path()));
  await expect(page.getByText('schon genauso vorhanden')).toBeVisible();
});

test('a file that reads back wrong is not called saved; people may take it all the same', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  await page.evaluate(() => {
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = async function cutShort() {
      return (await arrayBuffer.call(this)).slice(0, -1);
    };
  });
  await page.getByRole('button', { name: 'Sicherung speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('Sie wurde deshalb nicht gespeichert.');
  await checkA11y(page, 'Sicherung, die nicht stimmt');
  const download = await downloadBy(page, () =>
    page.getByRole('button', { name: 'Trotzdem speichern' }).click(),
  );
  expect(JSON.parse((await readDownload(download)).toString()).assessments).toHaveLength(1);
  await expect(status(page).getByText('hat sich aber ein Fehler gezeigt')).toBeVisible();
  await expect(page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
});

test('F35 when the code that checks is gone, the file is written and said to be unchecked', async ({
  app,
}) => {
  const { page } = app;
  // Without its worker the app lives on the server's files, and this one is gone from it.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  app.watch.allow(/Failed to load resource|net::ERR/);
  await page.route(/assets\/check-written-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  const saved = await readDownload(await saveBackup(page));
  expect(JSON.parse(saved.toString()).assessments).toHaveLength(1);
  await expect(status(page).getByText('aber ungeprüft')).toBeVisible();
});

async function downloadBy(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}
