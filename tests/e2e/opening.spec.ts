/** The storage cannot be opened, or not for writing: people are told, and nothing they enter is lost. */
import { checkA11y, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToRoom,
  heading,
  light,
  noteField,
  saveStatus,
} from './steps/assessment';
import { goToStart } from './steps/backup';
import { readDownload, saveBackup, savePdf } from './steps/documents';
import {
  changeRecords,
  deleteDatabase,
  failOpening,
  holdDatabase,
  NEWER_DATABASE,
  outsider,
  silenceOpening,
  storedRecords,
  wipeDatabases,
  writeAndTakeOver,
} from './steps/faults';
import { CHECKPOINTS, GREEN } from './steps/words';

const GONE = 'Ihre Selbstbewertungen sind nicht mehr in diesem Browser';

test('F09 a database that does not answer is told of, and its late answer is used', async ({
  app,
}) => {
  const { page } = app;
  const answer = await silenceOpening(page);
  await app.open();
  await beginAssessment(page, 'Verein ohne Antwort');
  await light(page, CHECKPOINTS[0], GREEN).check();
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  await expect(page.getByRole('alert')).toContainText('antwortet nicht');
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Verein ohne Antwort');
  await answer();
  await expectSaved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await storedRecords(page)).toMatchObject([{ name: 'Verein ohne Antwort' }]);
});

test('F10 a database that fails twice is opened at the third attempt, and nobody hears of it', async ({
  app,
}) => {
  await failOpening(app.page, 'UnknownError', 2);
  await app.open();
  await beginAssessment(app.page, 'Verein');
  await expectSaved(app.page);
});

for (const [number, error, words] of [
  ['F07', 'QuotaExceededError', 'kein Speicherplatz'],
  ['F10', 'UnknownError', 'meldet einen Fehler'],
  ['F20 F21', 'SecurityError', 'in einem privaten Fenster'],
] as const) {
  test(`${number} a database that never opens (${error}): the app goes on in memory and says so`, async ({
    app,
  }) => {
    const { page } = app;
    await failOpening(page, error);
    await app.open();
    await beginAssessment(page, 'Nur im Fenster');
    await light(page, CHECKPOINTS[0], GREEN).check();
    await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
    await expect(page.getByRole('alert')).toContainText(words);

    await goToStart(page);
    await page.getByRole('link', { name: 'Nur im Fenster', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('Nur im Fenster');
    await page.goBack();
    await beginAssessment(page, 'Noch eine');
    await goToStart(page);
    const list = page.getByRole('region', { name: 'Ihre Selbstbewertungen' });
    await expect(list).toContainText('Noch eine');
    await expect(list).toContainText('Nur im Fenster');
    const backup = (await readDownload(await saveBackup(page))).toString();
    expect(backup).toContain('Nur im Fenster');
    expect(backup).toContain('Noch eine');
    expect(backup).toContain('"green"');
  });
}

test('F14 an old tab in the way is told of at once; when it is gone, all goes on', async ({
  app,
  context,
}) => {
  const { page } = app;
  const other = await outsider(app, context);
  const letGo = await holdDatabase(other, 1);
  await app.open();
  await expect(page.getByRole('alert')).toContainText('anderen Fenster');
  await checkA11y(page, 'Start while an old tab is in the way');
  await beginAssessment(page, 'Verein');
  await letGo();
  await expectSaved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('F15 F29 a newer version takes over: what is unsaved is saved first, then one can only read', async ({
  app,
  context,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const other = await outsider(app, context);
  await writeAndTakeOver(noteField(page), 'Im letzten Moment');
  const notice = page.getByRole('region', { name: 'Hier können Sie gerade nur lesen' });
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
  expect(await storedRecords(other)).toMatchObject([
    { answers: { 'strategic-benefit': { note: 'Im letzten Moment' } } },
  ]);
  await expect(noteField(page)).not.toBeEditable();
});

test('F16 an app older than the database shows and gives out everything, and changes nothing', async ({
  app,
  context,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein von morgen');
  await light(page, CHECKPOINTS[0], GREEN).check();
  await expectSaved(page);
  await page.goto('about:blank');
  const other = await outsider(app, context);
  await (await holdDatabase(other, NEWER_DATABASE))();
  const before = await storedRecords(other);

  await app.open();
  const notice = page.getByRole('region', { name: 'Hier können Sie gerade nur lesen' });
  await expect(notice).toBeVisible();
  await checkA11y(page, 'Start of an older app');
  await page.getByRole('link', { name: 'Verein von morgen', exact: true }).click();
  await expect(light(page, CHECKPOINTS[0], GREEN)).toBeChecked();
  await expect(light(page, CHECKPOINTS[0], GREEN)).toBeDisabled();
  await expect(noteField(page)).not.toBeEditable();
  await page.getByRole('button', { name: 'Bewertung zurücknehmen' }).click();
  await expect(light(page, CHECKPOINTS[0], GREEN)).toBeChecked();
  await expect(notice).toBeFocused();
  await checkA11y(page, 'Checkpoint of an older app');
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Verein von morgen');
  await goToRoom(page, 'Übersicht');
  expect((await savePdf(page)).suggestedFilename()).toMatch(/\.pdf$/);
  expect(await storedRecords(other)).toEqual(before);
});

test('F17 a database that is gone is told of, with the way back, until people have taken note', async ({
  app,
  context,
}) => {
  const { page } = app;
  const other = await outsider(app, context);
  await app.open();
  await expect(page.getByText(GONE)).toHaveCount(0);
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await page.goto('about:blank');
  await deleteDatabase(other);

  await app.open();
  const notice = page.getByRole('region', { name: GONE });
  await expect(notice).toBeVisible();
  await checkA11y(page, 'Start after a loss');
  await page.reload();
  await expect(notice).toBeVisible();
  await notice.getByRole('link', { name: 'Sicherung öffnen' }).click();
  await expect(heading(page, 'Sicherung')).toBeVisible();
  await goToStart(page);
  await notice.getByRole('button', { name: 'Hinweis nicht mehr zeigen' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  // The list has been read by then.
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('F17 where nothing is left to tell by, the start offers the way back all the same', async ({
  app,
}) => {
  await app.open();
  const list = app.page.getByRole('region', { name: 'Ihre Selbstbewertungen' });
  await list.getByRole('link', { name: 'Sicherung öffnen' }).click();
  await expect(heading(app.page, 'Sicherung')).toBeVisible();
});

test('F18 data that the browser has wiped between two visits are told of', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  await page.goto('about:blank');
  await wipeDatabases(page, app.url);
  await app.open();
  await expect(page.getByRole('region', { name: GONE })).toBeVisible();
});

test('F11 F18 data that the browser wipes while one is at work: the entry stays and comes back', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await noteField(page).fill('Vorher');
  await expectSaved(page);
  await wipeDatabases(page, app.url);
  await noteField(page).fill('Nachher');
  await expect(saveStatus(page)).toHaveText('Nicht gespeichert');
  const trouble = page.getByRole('alert').filter({ hasText: 'noch nicht gespeichert' });
  await expect(trouble).toContainText('gelöscht');
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Nachher');
  await trouble.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(noteField(page)).toHaveValue('Nachher');
});

for (const how of ['denied', 'missing', 'throwing', 'never answering'] as const) {
  test(`F22 lasting storage ${how}: entries are saved all the same`, async ({ app }) => {
    const { page } = app;
    await page.addInitScript((kind) => {
      const persist = {
        denied: async () => false,
        missing: undefined,
        throwing: () => {
          throw new TypeError('by the test');
        },
        'never answering': () => new Promise(() => {}),
      }[kind];
      Object.defineProperty(StorageManager.prototype, 'persist', { value: persist });
    }, how);
    await app.open();
    await beginAssessment(page, 'Verein');
    await noteField(page).fill('Trotzdem gespeichert');
    await expectSaved(page);
    await page.reload();
    await expect(noteField(page)).toHaveValue('Trotzdem gespeichert');
  });
}

test('F16 records of a newer shape are given out as they lie there, and said to be missing elsewhere', async ({
  app,
  context,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein von morgen');
  await expectSaved(page);
  await page.goto('about:blank');
  const other = await outsider(app, context);
  await (await holdDatabase(other, NEWER_DATABASE))();
  await changeRecords(other, { schemaVersion: 99, answers: 'in a shape of tomorrow' });
  const before = await storedRecords(other);

  await app.open();
  const notice = page.getByRole('region', { name: 'Hier können Sie gerade nur lesen' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Rohdaten speichern' }).click(),
  ]);
  expect(JSON.parse((await readDownload(download)).toString())).toEqual(before);
  await page.getByRole('link', { name: 'Verein von morgen', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('neueren Fassung');
  await notice.getByRole('button', { name: 'Sicherung speichern' }).click();
  await expect(notice).toContainText('lässt sich nicht lesen');
  expect(await storedRecords(other)).toEqual(before);
});
