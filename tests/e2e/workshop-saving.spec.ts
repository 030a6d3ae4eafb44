/** A workshop is as safe as an assessment: without a network, in two windows, on a full disk, in a Sicherung and back. */
import type { Page } from '@playwright/test';
import { encodeBallot } from '../../src/domain/workshop/ballot-code';
import { checkA11y, expect, test } from './fixtures';
import { goToBackup, openBackup } from './steps/backup';
import { readDownload, saveBackup } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import { fillTheDisk, freeTheDisk } from './steps/storage';
import { openWorkshop, storedWorkshop } from './steps/workshops';

const codes = [1, 2, 3].map((draw) =>
  encodeBallot(
    { ratings: ['red', 'yellow', 'green', null, 'green', 'red', 'yellow'], draw },
    { number: 7, praxishilfe: 0 },
  ),
);

const count = (page: Page) => page.locator('[data-vote-count]');
const said = (page: Page) => page.getByRole('main').getByText('Gespeichert', { exact: true });

async function enter(page: Page, code = ''): Promise<void> {
  const field = page.getByLabel('Stimmzettel-Code');
  await field.fill(code);
  await field.press('Enter');
}

test('entered without a network, kept over a reload without one, and shown in the other window', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await waitUntilOfflineReady(page);
  await app.stop();
  await openWorkshop({ page, open: async () => undefined } as typeof app, 'abstimmen');
  await enter(page, codes[0]);
  await expect(said(page)).toBeVisible();
  await page.reload();
  await expect(count(page)).toContainText('1');

  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(count(second)).toContainText('1');
  // At the same moment.
  await Promise.all([enter(page, codes[1]), enter(second, codes[2])]);
  for (const each of [page, second]) await expect(count(each)).toContainText('3');
  expect((await storedWorkshop(page)).ballots).toHaveLength(3);
});

test('F06 F08 a full disk: the ballot stays on screen, people are told, a Sicherung holds it, and saving resumes by itself', async ({
  app,
}) => {
  const { page } = app;
  await openWorkshop(app, 'abstimmen');
  await expect(count(page)).toContainText('0');
  await fillTheDisk(page);
  await enter(page, codes[0]);
  await expect(page.getByRole('alert').first()).toContainText('noch nicht gespeichert');
  await expect(count(page)).toContainText('1');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sicherung speichern' }).first().click(),
  ]);
  expect(String(await readDownload(download))).toContain(codes[0]);
  await freeTheDisk(page);
  await expect(said(page)).toBeVisible({ timeout: 70_000 });
  expect((await storedWorkshop(page)).ballots).toHaveLength(1);
});

test('F04 what was not stored when the window went is there at the next start, and no longer lies about', async ({
  app,
}) => {
  const { page } = app;
  await openWorkshop(app, 'abstimmen');
  await expect(count(page)).toContainText('0');
  await fillTheDisk(page);
  await enter(page, codes[0]);
  await expect(page.getByRole('alert').first()).toContainText('noch nicht gespeichert');
  // The question before leaving.
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(count(page)).toContainText('1');
  await expect(said(page)).toBeVisible();
  expect((await storedWorkshop(page)).ballots).toHaveLength(1);
  const left = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal')));
  await expect.poll(left).toEqual([]);
});

test('F62 deleted, brought back from the deleted, deleted again, and brought back from a Sicherung', async ({
  app,
}) => {
  const { page } = app;
  await openWorkshop(app, 'abstimmen', { lights: ['rygrygr', 'ggggggg'] });
  await expect(count(page)).toContainText('2');
  const before = await storedWorkshop(page);
  await goToBackup(page);
  const download = await saveBackup(page);
  await expect(page.getByText(/mit 1 Workshop: geprüft/)).toBeVisible();
  const file = await readDownload(download);
  expect(JSON.parse(String(file)).schemaVersion).toBe(3);

  await deleteIt(page);
  await page.evaluate(() => {
    location.hash = '#/geloescht';
  });
  await expect(page.getByText('Workshop · gelöscht am')).toBeVisible();
  await checkA11y(page, 'Gelöschte mit einem Workshop');
  await page.getByRole('button', { name: 'Zurückholen: „Zukunftswerkstatt“' }).click();
  await expect(page.getByText('„Zukunftswerkstatt“ steht wieder bei den Workshops.')).toBeVisible();
  expect(await storedWorkshop(page)).toEqual({ ...before, revision: before.revision + 1 });

  await deleteIt(page);
  await goToBackup(page);
  await openBackup(page, file);
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible();
  await expect(page.getByText('2 Stimmzettel, noch nicht aufgedeckt.')).toBeVisible();
  await checkA11y(page, 'Vorschau einer Sicherung mit einem Workshop');
  await page.getByRole('button', { name: '1 Workshop übernehmen' }).click();
  await page.getByRole('link', { name: 'Zu den Workshops' }).click();
  await expect(page.getByRole('link', { name: /Zukunftswerkstatt/ })).toBeVisible();
  const after = await storedWorkshop(page);
  expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
});

/** From the list, by the menu of the workshop. */
async function deleteIt(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/workshop/';
  });
  await page.getByLabel('Weitere Möglichkeiten für „Zukunftswerkstatt“', { exact: true }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'Zukunftswerkstatt' });
  await item.getByRole('button', { name: 'Löschen', exact: true }).first().click();
  await expect(page.getByText(/„Zukunftswerkstatt“ ist gelöscht/)).toBeVisible();
}
