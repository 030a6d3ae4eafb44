/** What cannot be stored just now is kept, told of, and stored as soon as it can be. */
import type { Page } from '@playwright/test';
import { checkA11y, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  heading,
  light,
  noteField,
  saveStatus,
} from './steps/assessment';
import { readDownload, saveBackup } from './steps/documents';
import { storedRecords } from './steps/faults';
import { failCall, fillTheDisk, freeTheDisk, healCalls, holdTransactions } from './steps/storage';
import { CHECKPOINTS, GREEN } from './steps/words';

/** A person who really wants to leave. */
const leaveAnyway = (page: Page) => page.on('dialog', (question) => question.accept());

const journals = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal')).length);

test('F06 F08 a full disk that is freed: saving goes on by itself', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await fillTheDisk(page);
  await noteField(page).fill('Wartet auf Platz');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await expect(page.getByRole('alert')).toContainText('kein Speicherplatz');
  await freeTheDisk(page);
  await expectSaved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(noteField(page)).toHaveValue('Wartet auf Platz');
});

test('F04 what no transaction has taken when the tab goes is there at the next start', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const address = page.url();
  await holdTransactions(page);
  leaveAnyway(page);
  await noteField(page).fill('Hing noch in der Luft');
  await page.goto('about:blank');

  await page.goto(address);
  await expect(noteField(page)).toHaveValue('Hing noch in der Luft');
  await expectSaved(page);
  await expect.poll(() => journals(page)).toBe(0);
  await page.reload();
  await expect(noteField(page)).toHaveValue('Hing noch in der Luft');
});

test('F01 what no transaction takes is there again after a crash, which nobody announced', async ({
  app,
  context,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const address = page.url();
  await holdTransactions(page);
  await noteField(page).fill('Getippt, während alles stillstand');
  await expect.poll(() => journals(page)).toBe(1);
  const crashed = page.waitForEvent('crash');
  // It never answers: there is nobody left to do so.
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;

  const next = await context.newPage();
  await next.goto(address);
  await expect(noteField(next)).toHaveValue('Getippt, während alles stillstand');
  await expectSaved(next);
  await expect.poll(() => journals(next)).toBe(0);
});

test('F04 what cannot be taken over is told of, and its raw text can be saved', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await page.evaluate(() => {
    localStorage.setItem('praxishilfe-journal-half', '[{"name":"Halb geschrieben');
  });
  await app.open();
  const notice = page.getByRole('alert').filter({ hasText: 'Nicht alles ließ sich übernehmen' });
  await expect(notice).toBeVisible();
  await checkA11y(page, 'what was set aside');
  await expect.poll(() => journals(page)).toBe(0);
  await notice.getByRole('link', { name: 'Dort ansehen' }).click();
  await expect(page.getByText('Beiseitegelegt', { exact: true })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Rohdaten speichern' }).click();
  expect((await readDownload(await download)).toString()).toContain('Halb geschrieben');
  await notice.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(notice).toHaveCount(0);
});

test('F04 what only a newer version can take over stays, is told of, and can be saved', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const [record] = await storedRecords(page);
  await page.evaluate(
    (newer) => {
      localStorage.setItem('praxishilfe-journal-newer', JSON.stringify([newer]));
    },
    Object.assign({}, record, { schemaVersion: 99, name: 'Von morgen' }),
  );
  await app.open();
  const notice = page.getByRole('alert').filter({ hasText: 'warten auf eine neuere Fassung' });
  await expect(notice).toBeVisible();
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Rohdaten speichern' }).click();
  const [[left]] = JSON.parse((await readDownload(await download)).toString());
  expect(left.name).toBe('Von morgen');
  expect(await journals(page)).toBe(1);
});

test('F04 a whole assessment that was never stored is in the list at the next start', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await fillTheDisk(page);
  leaveAnyway(page);
  await beginAssessment(page, 'Nie gespeichert');
  await light(page, CHECKPOINTS[0], GREEN).check();
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await page.goto('about:blank');

  await app.open();
  await page.getByRole('link', { name: 'Nie gespeichert', exact: true }).click();
  await expect(light(page, CHECKPOINTS[0], GREEN)).toBeChecked();
  await expect.poll(() => journals(page)).toBe(0);
});

test('F04 a journal that finds no room breaks nothing: people are asked before they go', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await fillTheDisk(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full by the test', 'QuotaExceededError');
    };
  });
  await noteField(page).fill('Nirgends Platz');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await expect(noteField(page)).toHaveValue('Nirgends Platz');
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Nirgends Platz');
});

test('F05 the journal goes as soon as what is in it is stored', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await fillTheDisk(page);
  await noteField(page).fill('Doch noch');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await journals(page)).toBe(1);
  await freeTheDisk(page);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expectSaved(page);
  await expect.poll(() => journals(page)).toBe(0);
});

test('F23 a clock that jumps back and forward loses no entry', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    const { now } = Date;
    Object.assign(window, { testShift: 0 });
    Date.now = () => now() + (window as unknown as { testShift: number }).testShift;
  });
  await app.open();
  await beginAssessment(page, 'Verein');
  const DAY = 86_400_000;
  for (const [index, shift] of [0, -400 * DAY, 400 * DAY, -4000 * DAY].entries()) {
    await page.evaluate((by) => Object.assign(window, { testShift: by }), shift);
    await noteField(page).fill(`Eintrag ${index}`);
    await expectSaved(page);
  }
  await page.reload();
  await expect(noteField(page)).toHaveValue('Eintrag 3');
});

test('F24 an exception while rendering: the work is safe, and a Sicherung can be saved', async ({
  app,
}) => {
  const { page } = app;
  app.watch.allow(/by the test/);
  await app.open();
  await beginAssessment(page, 'Verein vor dem Fehler');
  await noteField(page).fill('Vor dem Fehler geschrieben');
  await expectSaved(page);
  // The next screen cannot be drawn.
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = function fail() {
      Node.prototype.insertBefore = insertBefore;
      throw new Error('by the test');
    };
  });
  await page.getByRole('link', { name: 'Übersicht' }).first().click();
  await expect(heading(page, 'Hier ist etwas schiefgegangen')).toBeVisible();
  const backup = (await readDownload(await saveBackup(page))).toString();
  expect(backup).toContain('Verein vor dem Fehler');
  expect(backup).toContain('Vor dem Fehler geschrieben');
  await page.reload();
  await expect(heading(page, 'Übersicht')).toBeVisible();
  await page.goBack();
  await expect(noteField(page)).toHaveValue('Vor dem Fehler geschrieben');
});

for (const how of ['throws', 'aborts'] as const) {
  test(`F13 every single call to the storage ${how}: old or new, never mixed, and saved in the end`, async ({
    app,
  }) => {
    const { page } = app;
    await app.open();
    await beginAssessment(page, 'Verein');
    await noteField(page).fill('Stand 0');
    await expectSaved(page);
    for (let n = 1; ; n += 1) {
      await failCall(page, n, how);
      await noteField(page).fill(`Stand ${n}`);
      await expectSaved(page);
      const calls = await healCalls(page);
      const [record] = await storedRecords(page);
      expect(record).toMatchObject({ answers: { 'strategic-benefit': { note: `Stand ${n}` } } });
      if (calls < n) break;
      expect(n, 'calls for one entry').toBeLessThan(50);
    }
    await page.reload();
    await expect(noteField(page)).toHaveValue(/^Stand \d+$/);
  });
}
