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

test('F57 a joint result that was deleted is not pushed out by a Sicherung from before the reveal, and stays to be brought back', async ({
  app,
}) => {
  const { page } = app;
  const lights = ['rygrygr', 'ggggggg', 'yyyyyyy'];
  await openWorkshop(app, 'abstimmen', { lights });
  await expect(count(page)).toContainText('3');
  await goToBackup(page);
  const file = await readDownload(await saveBackup(page));
  await openWorkshop({ page, open: async () => undefined } as typeof app, 'ergebnis', {
    lights,
    revealed: true,
    joint: 'rrrrrrr',
  });
  const before = await storedWorkshop(page);
  await deleteIt(page);
  await goToBackup(page);
  await openBackup(page, file);
  await expect(page.getByText(/gelöscht, nachdem er aufgedeckt war/)).toBeVisible();
  await expect(page.getByText('Es gibt nichts zu übernehmen.')).toBeVisible();
  await checkA11y(page, 'Vorschau mit einem gelöschten Workshop');
  await page.getByRole('link', { name: 'Gelöschtes ansehen' }).click();
  await page.getByRole('button', { name: 'Zurückholen: „Zukunftswerkstatt“' }).click();
  await expect(page.getByText('„Zukunftswerkstatt“ steht wieder bei den Workshops.')).toBeVisible();
  expect((await storedWorkshop(page)).agreements).toEqual(before.agreements);
});

test('F57 two sheets with one number, typed in two windows at the same moment, both count, and both windows say so', async ({
  app,
}) => {
  const { page } = app;
  await openWorkshop(app, 'abstimmen');
  const second = await page.context().newPage();
  await second.goto(page.url());
  for (const [window, key] of [
    [page, '1'],
    [second, '3'],
  ] as const) {
    await window.locator('summary', { hasText: 'Papier nachtragen' }).click();
    await window.getByLabel('Nummer des Blatts').press('Enter');
    await window.keyboard.type(key.repeat(6));
  }
  await Promise.all([page.keyboard.type('1'), second.keyboard.type('3')]);
  for (const window of [page, second]) {
    await expect(count(window)).toContainText('2');
    await expect(window.getByRole('alert').first()).toContainText(/neuen? Nummer/);
  }
  const kept = async () =>
    (await storedWorkshop(page)).ballots.map(({ number, ratings }) => [number, ratings.options]);
  expect((await kept()).map(([number]) => number).sort()).toEqual(['P1', 'P1/2']);
  await second.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(count(page)).toContainText('1');
  // The other one's is still there, whichever number it got.
  expect((await kept()).map(([, light]) => light)).toEqual(['red']);
});

test('F57 what a window left unsaved counts before the reveal, and then lies nowhere any more', async ({
  app,
}) => {
  const { page } = app;
  await openWorkshop(app, 'abstimmen', { lights: ['rygrygr', 'ggggggg', 'yyyyyyy'] });
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(count(second)).toContainText('3');
  await fillTheDisk(second);
  await enter(second, codes[0]);
  await expect(second.getByRole('alert').first()).toContainText('noch nicht gespeichert');
  second.on('dialog', (dialog) => dialog.accept());
  const left = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal')));
  await second.close({ runBeforeUnload: true });
  await expect.poll(left).toHaveLength(1);
  await page.getByRole('button', { name: 'Aufdecken …' }).click();
  await expect(page.getByRole('dialog')).toContainText('4 Stimmzettel liegen vor.');
  await page.getByRole('dialog').getByRole('button', { name: 'Aufdecken', exact: true }).click();
  await expect.poll(left).toEqual([]);
  await expect.poll(async () => (await storedWorkshop(page)).revealed).toBe(true);
  expect((await storedWorkshop(page)).ballots).toHaveLength(4);
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
