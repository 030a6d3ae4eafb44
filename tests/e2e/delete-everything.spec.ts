/** "Alles löschen" leaves nothing, in any window, and a Sicherung brings everything back. */
import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  light,
  noteField,
  openExample,
  saveStatus,
} from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload, saveBackup } from './steps/documents';
import { holdDatabase, NEWER_DATABASE, outsider } from './steps/faults';
import { NUMBER, option } from './steps/join';
import { fillTheDisk, freeTheDisk } from './steps/storage';
import { CHECKPOINTS, GREEN, YELLOW } from './steps/words';
import { openWorkshop } from './steps/workshops';

/** All that a browser can keep of a page. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) {
      files.push(name);
    }
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      workers: workers.length,
      files,
    };
  });
}

const NOTHING = {
  databases: [],
  caches: [],
  local: [],
  session: [],
  cookies: '',
  workers: 0,
  files: [],
};

async function isOffline(page: Page): Promise<void> {
  await expect(page.getByText('Offline bereit')).toBeVisible();
}

async function ask(page: Page) {
  await goToBackup(page);
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  return page.getByRole('dialog', { name: 'Wirklich alles löschen?' });
}

async function deleteEverything(page: Page): Promise<void> {
  const dialog = await ask(page);
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Alles löschen' }).click();
}

/** Two assessments, an earlier state, a deleted one, a mark, and the stored app. */
async function useTheApp({ page, open }: App): Promise<void> {
  await open();
  await isOffline(page);
  await openExample(page);
  await goToCheckpoint(page, 2);
  await noteField(page).fill('Notiz mit „Anführung“ und Emoji 🙂');
  await expectSaved(page);
  await goToStart(page);
  await beginAssessment(page, 'Verein');
  await light(page, CHECKPOINTS[0], YELLOW).check();
  await expectSaved(page);
  await goToStart(page);
  await page.getByLabel('Weitere Möglichkeiten für „Verein“').click();
  await page.getByRole('button', { name: 'Duplizieren' }).click();
  await page.getByLabel('Weitere Möglichkeiten für „Verein (Kopie)“').click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByRole('link', { name: 'Gelöschtes (1)' })).toBeVisible();
}

test('F65 leaves no database, cache, mark or worker behind, and begins as on the first visit', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await isOffline(page);
  const firstVisit = await kept(page);
  await useTheApp(app);
  const used = await kept(page);
  expect([used.local, used.caches.length, used.workers]).toEqual([['praxishilfe'], 1, 1]);
  await deleteEverything(page);
  const done = page.getByRole('dialog', { name: 'Alles ist gelöscht' });
  await expect(done).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
  await checkA11y(page, 'Alles ist gelöscht');
  // What other windows are told would contradict it.
  await expect(page.getByText('speichern Sie jetzt eine Sicherung davon')).toHaveCount(0);

  await done.getByRole('button', { name: 'Zur Startseite' }).click();
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gelöschte' })).toHaveCount(0);
  await isOffline(page);
  expect(await kept(page)).toEqual(firstVisit);
});

test('F65 takes two steps: what goes is said from its beginning, and a Sicherung is offered and told of', async ({
  app,
}) => {
  const { page } = app;
  await useTheApp(app);
  await page.setViewportSize({ width: 360, height: 640 });
  const dialog = await ask(page);
  await expect(dialog.getByRole('button', { name: 'Schließen' })).toBeFocused();
  await expect(dialog.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await expect(dialog).toContainText('alle früheren Stände');
  await checkA11y(page, 'Alles löschen');
  // Without the tick it does nothing.
  await dialog.getByRole('button', { name: 'Alles löschen' }).click({ force: true });
  await expect(dialog).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Sicherung speichern' }).click(),
  ]);
  expect((await readDownload(download)).toString()).toContain('Verein');
  await expect(dialog.getByText('mit 2 Selbstbewertungen: geprüft')).toBeInViewport();
  await expect(dialog.getByText(download.suggestedFilename())).toBeVisible();
  await checkA11y(page, 'Alles löschen, Sicherung gespeichert');
  await page.keyboard.press('Escape');
  await goToStart(page);
  await expect(page.getByRole('link', { name: 'Verein', exact: true })).toBeVisible();
});

test('F62 export, Alles löschen, import gives back exactly the same', async ({ app }) => {
  const { page } = app;
  await useTheApp(app);
  await goToBackup(page);
  const before = (await readDownload(await saveBackup(page))).toString('utf8');
  await deleteEverything(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Zur Startseite' }).click();
  await goToBackup(page);
  await openBackup(page, before);
  await page.getByRole('button', { name: /übernehmen$/ }).click();
  await expect(page.getByRole('main').getByText('aus der Sicherung übernommen')).toBeVisible();
  const after = (await readDownload(await saveBackup(page))).toString('utf8');

  const comparable = (text: string) =>
    text.replace(/"createdAt": "[^"]+"/, '').replace(/"revision": \d+/g, '');
  expect(before).toContain('Emoji 🙂');
  expect(comparable(after)).toBe(comparable(before));
});

test('F30 another window says that everything is gone, offers a Sicherung, and writes nothing back', async ({
  app,
  context,
}) => {
  const { page } = app;
  await useTheApp(app);
  await page.getByRole('link', { name: 'Verein', exact: true }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await expectSaved(other);
  await goToStart(page);
  await deleteEverything(page);
  await expect(page.getByRole('dialog', { name: 'Alles ist gelöscht' })).toBeVisible();

  await expect(other.getByRole('alert')).toContainText('Alles wurde gelöscht');
  await expect(saveStatus(other)).toHaveText('Nicht gespeichert');
  await light(other, CHECKPOINTS[0], GREEN).check();
  await expect(saveStatus(other)).toHaveText('Nicht gespeichert');
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'Sicherung speichern' }).first().click(),
  ]);
  expect((await readDownload(download)).toString()).toContain('"rating": "green"');
  // Leaving is asked about, because there is an entry that is nowhere else.
  other.on('dialog', (question) => question.accept());
  await other.close({ runBeforeUnload: true });
  await expect.poll(() => context.pages().length).toBe(1);
  expect(await kept(page)).toEqual(NOTHING);
  app.watch.allow(/beforeunload/);
});

test('F65 a window with a beamer and a phone with a ballot keep nothing of a workshop either', async ({
  app,
  context,
}) => {
  const { page: beamer } = app;
  await openWorkshop(app, 'beamer', { lights: ['rygrygr', 'ggggggg'], revealed: true });
  await expect(beamer.getByRole('region', { name: /^Beamer-Ansicht/ })).toBeFocused();
  await beamer.keyboard.press('PageDown');
  await expect.poll(async () => (await kept(beamer)).session).toHaveLength(1);
  const ballot = await context.newPage();
  await ballot.goto(`${app.url}#/workshop/mitmachen/${NUMBER}/1`);
  await option(ballot, 'red').check();
  const page = await context.newPage();
  await page.goto(app.url);
  await deleteEverything(page);
  await expect(page.getByRole('dialog', { name: 'Alles ist gelöscht' })).toBeVisible();

  await expect.poll(async () => (await kept(beamer)).session).toEqual([]);
  await beamer.keyboard.press('PageDown');
  await option(ballot, 'green').check();
  await expect(
    ballot.getByText(/lässt sich auf diesem Gerät gerade nicht speichern/),
  ).toBeVisible();
  for (const window of [beamer, ballot]) expect(await kept(window)).toEqual(NOTHING);
  app.watch.allow(/beforeunload/);
});

test('F30 an entry that waits for the storage in another window is not written back either', async ({
  app,
  context,
}) => {
  const { page } = app;
  await useTheApp(app);
  await page.getByRole('link', { name: 'Verein', exact: true }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await expectSaved(other);
  await fillTheDisk(other);
  await noteField(other).fill('Wartet noch');
  await expect(saveStatus(other)).toHaveText('Nicht gespeichert');
  await goToStart(page);
  await deleteEverything(page);
  await expect(page.getByRole('dialog', { name: 'Alles ist gelöscht' })).toBeVisible();
  await expect(other.getByText('Alles wurde gelöscht')).toBeVisible();
  await freeTheDisk(other);
  await other.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(other.getByText('Inzwischen wurde alles gelöscht')).toBeVisible();
  await expect(noteField(other)).toHaveValue('Wartet noch');
  expect(await kept(page)).toEqual(NOTHING);
});

test('F30 F65 a window that could not open the storage brings nothing back when it can', async ({
  app,
  context,
}) => {
  const { page } = app;
  await useTheApp(app);
  const other = await context.newPage();
  await other.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('by the test', 'UnknownError');
    };
    addEventListener('test-heals', () => {
      IDBFactory.prototype.open = open;
    });
  });
  await other.goto(app.url);
  await beginAssessment(other, 'Nur in diesem Fenster');
  await expect(saveStatus(other)).toHaveText('Nicht gespeichert');
  await deleteEverything(page);
  await expect(page.getByRole('dialog', { name: 'Alles ist gelöscht' })).toBeVisible();
  await expect(other.getByText('Alles wurde gelöscht')).toBeVisible();
  await other.evaluate(() => dispatchEvent(new Event('test-heals')));
  await other.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(other.getByText('Inzwischen wurde alles gelöscht')).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
});

test('F65 ends in words when another window does not let go, and the entries are gone all the same', async ({
  app,
  context,
}) => {
  const { page } = app;
  await useTheApp(app);
  // A picture has no icon of its own to show in the tab.
  app.watch.allow(/favicon/);
  const stubborn = await context.newPage();
  await stubborn.goto(`${app.url}icons/icon.svg`);
  await stubborn.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('praxishilfe');
        // A frozen window: it holds the connection and answers to nothing.
        request.onsuccess = () => resolve();
      }),
  );
  await deleteEverything(page);
  const left = page.getByRole('dialog', { name: 'Noch nicht alles gelöscht' });
  await expect(left).toContainText('Nur der leere Speicher ist noch da');
  await checkA11y(page, 'Noch nicht alles gelöscht');
  await stubborn.close();
  await left.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('dialog', { name: 'Alles ist gelöscht' })).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
});

test('F65 F16 works in an older app too; what a frozen window holds up is said to be under way', async ({
  app,
  context,
}) => {
  const { page } = app;
  await useTheApp(app);
  await page.goto('about:blank');
  const stubborn = await outsider(app, context);
  // Of a newer version, and frozen: it holds the connection and answers to nothing.
  await holdDatabase(stubborn, NEWER_DATABASE);
  await app.open();
  await expect(page.getByText('Hier können Sie gerade nur lesen')).toBeVisible();
  await deleteEverything(page);
  const left = page.getByRole('dialog', { name: 'Noch nicht alles gelöscht' });
  await expect(left).toContainText('aufhalten lässt sich das nicht mehr');
  await expect(left.getByRole('button', { name: 'Abbrechen' })).toHaveCount(0);
  await stubborn.close();
  await left.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('dialog', { name: 'Alles ist gelöscht' })).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
});
