/** "Immer in dieselbe Datei": chosen once, renewed with one tap, and only what lies in it counts. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import { beginAssessment, expectSaved, noteField, openExample } from './steps/assessment';
import { goToBackup, goToStart } from './steps/backup';
import { changeStored, storedIds } from './steps/database';

const FILE = 'Meine Sicherung.json';

/**
 * A browser cannot be told what to choose in its question for a file. So the question is answered with
 * a real file of the browser's own file system; all that is done with it is real.
 */
async function answerThePicker(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    Object.assign(window, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle(name, { create: true }),
    });
  }, FILE);
}

async function textOfFile(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, FILE);
}

async function openWithExample(app: App): Promise<void> {
  const { page } = app;
  await answerThePicker(page);
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
}

const save = (page: Page) => page.getByRole('button', { name: 'Sicherung speichern' });
const choose = (page: Page) => page.getByRole('button', { name: 'Datei auswählen …' });
const news = (page: Page) => page.getByText(`„${FILE}“ ist gespeichert und geprüft`);

async function unfold(page: Page): Promise<void> {
  await page.getByText('Immer in dieselbe Datei speichern').click();
}

test('one tap renews the chosen file, also at the next visit', async ({ app }) => {
  const { page } = app;
  await openWithExample(app);
  await unfold(page);
  await choose(page).click();
  await expect(news(page)).toContainText('1 Selbstbewertung');
  expect(JSON.parse(await textOfFile(page)).assessments).toHaveLength(1);
  await checkA11y(page, 'Sicherung in dieselbe Datei');

  await goToStart(page);
  await beginAssessment(page, 'Kam dazu');
  await noteField(page).fill('Notiz');
  await expectSaved(page);
  await page.reload();
  await goToStart(page);
  await goToBackup(page);
  await expect(page.getByText(`erneuert die Datei „${FILE}“`).first()).toBeVisible();
  await save(page).click();
  await expect(news(page)).toContainText('2 Selbstbewertungen');
  expect(await textOfFile(page)).toContain('Kam dazu');
  await expect(page.getByText('Seitdem wurde nichts geändert.')).toBeVisible();
});

test('an ordinary new file stays possible, and the file can be given up', async ({ app }) => {
  const { page } = app;
  await openWithExample(app);
  await unfold(page);
  await choose(page).click();
  await expect(news(page)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als neue Datei speichern' }).click();
  await download;
  // The file that is renewed is the older one now.
  await expect(page.getByText('in dieser oder einer anderen Datei: heute')).toBeVisible();
  await page.getByRole('button', { name: 'Diese Datei nicht mehr verwenden' }).click();
  await expect(page.getByText('wird nicht mehr verwendet')).toBeVisible();
  await expect(page.getByText('Immer in dieselbe Datei speichern')).toBeFocused();
  const ordinary = page.waitForEvent('download');
  await save(page).click();
  await ordinary;
});

/** What the browser answers to the next attempts to write into a file. */
async function spoilFiles(page: Page, how: string): Promise<void> {
  await page.evaluate((kind) => {
    const handle = FileSystemFileHandle.prototype;
    const fail = (name: string) => () => Promise.reject(new DOMException('by the test', name));
    if (kind === 'denied') {
      Object.assign(handle, {
        queryPermission: async () => 'prompt',
        requestPermission: async () => 'denied',
      });
    }
    if (kind === 'gone') Object.assign(handle, { createWritable: fail('NotFoundError') });
    if (kind === 'full') {
      const { write } = FileSystemWritableFileStream.prototype;
      FileSystemWritableFileStream.prototype.write = function half(data) {
        return write
          .call(this, (data as Blob).slice(0, 20))
          .then(fail('QuotaExceededError')) as Promise<void>;
      };
    }
    if (kind === 'altered') {
      const { write } = FileSystemWritableFileStream.prototype;
      FileSystemWritableFileStream.prototype.write = function other(data) {
        return write.call(this, new Blob([data as Blob, ' ']));
      };
    }
  }, how);
}

for (const { how, says, keeps } of [
  { how: 'denied', says: 'Der Browser darf nicht in die Datei schreiben.', keeps: true },
  { how: 'gone', says: 'Die Datei ist nicht mehr dort, wo sie war.', keeps: true },
  { how: 'full', says: 'konnte nicht in die Datei geschrieben werden', keeps: true },
  { how: 'altered', says: 'konnte nicht in die Datei geschrieben werden', keeps: false },
]) {
  test(`a file that cannot be written (${how}) is not called saved`, async ({ app }) => {
    const { page } = app;
    await openWithExample(app);
    await unfold(page);
    await choose(page).click();
    await expect(news(page)).toBeVisible();
    const before = await textOfFile(page);
    await spoilFiles(page, how);
    await save(page).click();
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(news(page)).toBeHidden();
    if (keeps) expect(await textOfFile(page)).toBe(before);
    await checkA11y(page, `Datei: ${how}`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als neue Datei speichern' }).click();
    await download;
  });
}

for (const { what, change } of [
  { what: 'cannot be read', change: { answers: 'zerstört' } },
  { what: 'no Sicherung can hold', change: { createdAt: 'gestern' } },
]) {
  test(`F19 a record that ${what} keeps its good copy in the file, and the others get a new one`, async ({
    app,
  }) => {
    const { page } = app;
    await openWithExample(app);
    await goToStart(page);
    await beginAssessment(page, 'Verein Süd');
    await noteField(page).fill('Nur hier und in der Datei');
    await expectSaved(page);
    await goToStart(page);
    await goToBackup(page);
    await unfold(page);
    await choose(page).click();
    await expect(news(page)).toContainText('2 Selbstbewertungen');
    const before = await textOfFile(page);

    const [id = ''] = await storedIds(page, 'Verein Süd');
    await changeStored(page, id, change);
    await page.reload();
    await expect(page.getByText(`erneuert die Datei „${FILE}“`).first()).toBeVisible();
    await save(page).click();
    await expect(page.getByRole('alert')).toContainText('Die Datei blieb unverändert');
    expect(await textOfFile(page)).toBe(before);
    await checkA11y(page, `Datei bleibt: ${what}`);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als neue Datei speichern' }).click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8')).assessments).toHaveLength(1);
    await expect(page.getByText('mit 1 Selbstbewertung: geprüft')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('fehlt deshalb in der Datei');
    if ('createdAt' in change) {
      await expect(page.getByRole('alert')).toContainText('Betroffen: „Verein Süd“');
    }
  });
}

test('F63 closing the question for a file says nothing and saves nothing', async ({ app }) => {
  const { page } = app;
  await openWithExample(app);
  await page.evaluate(() => {
    Object.assign(window, {
      showSaveFilePicker: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
  });
  await unfold(page);
  await choose(page).click();
  await expect(choose(page)).toBeEnabled();
  await expect(page.getByText('noch keine geprüfte Sicherung')).toBeVisible();
  await expect(page.getByText('gespeichert und geprüft')).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
});
