/** Before the workshop: made, found again, changed, duplicated, deleted, brought back; without a network. */
import type { Locator, Page } from '@playwright/test';
import { encodeWorkshopNumber } from '../../src/domain/workshop/workshop-number';
import { checkA11y, expect, test } from './fixtures';
import { heading } from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { pdfText, readDownload, saveBy } from './steps/documents';
import { tabTo } from './steps/keyboard';
import { expectNoSidewaysScroll, expectNothingCutOff, expectRoomForThumbs } from './steps/layout';
import { waitUntilOfflineReady } from './steps/offline';
import { fillTheDisk, freeTheDisk } from './steps/storage';
import { openWorkshop, seedWorkshop, storedWorkshop } from './steps/workshops';

const LONG = 'Vorstand und Ehrenamt an einem Tisch: Donaudampfschifffahrtsgesellschaftsjubiläum';
const NUMBER = encodeWorkshopNumber({ number: 7, praxishilfe: 0 });

const main = (page: Page): Locator => page.getByRole('main');
const saved = (page: Page) => main(page).getByText('Gespeichert', { exact: true });
const titles = (page: Page) => main(page).locator('li > a').allTextContents();
const item = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

async function choose(page: Page, title: string, action: string): Promise<void> {
  await page.getByLabel(`Weitere Möglichkeiten für „${title}“`, { exact: true }).click();
  await item(page, title).getByRole('button', { name: action, exact: true }).first().click();
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Three workshops, each at another stage. */
async function seedThree(page: Page): Promise<void> {
  await seedWorkshop(page, { id: 'w1', title: 'Klausurtag', date: '2026-12-05', expected: 12 });
  await seedWorkshop(page, { id: 'w2', title: LONG, lights: ['rygrygr', 'ggggggg'] });
  await seedWorkshop(page, { id: 'w3', title: '', lights: ['rrrrrrr'], revealed: true });
}

test('a workshop is made, prepared and found again although the server is gone', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await waitUntilOfflineReady(page);
  await app.stop();

  await page.getByRole('main').getByRole('link', { name: 'Workshop vorbereiten' }).click();
  await expect(heading(page, 'Workshops')).toBeVisible();
  await expect(page.getByText('Noch kein Workshop auf diesem Gerät.')).toBeVisible();
  await page.getByRole('link', { name: 'Neuer Workshop' }).click();
  await page.getByLabel('Titel').fill('Klausurtag');
  await page.getByLabel('Datum').fill('2026-12-05');
  await page.getByLabel('Erwartete Stimmzettel').fill('12');
  await page.getByRole('button', { name: 'Workshop anlegen' }).click();

  await expect(heading(page, 'Vorbereiten Klausurtag')).toBeFocused();
  await expect(page.getByRole('link', { name: 'Vorbereiten' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByLabel('Ort').fill('Gemeindehaus');
  await page.getByLabel('Eingeladene').fill('Vorstand und Team');
  await expect(saved(page)).toBeVisible();
  await expect(main(page)).toContainText('05.12.2026 · Gemeindehaus · Workshop-Nummer');
  await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
  // Typing in a field leaves the focus there.
  await expect(page.getByLabel('Eingeladene')).toBeFocused();

  await page.reload();
  await expect(page.getByLabel('Titel')).toHaveValue('Klausurtag');
  await expect(page.getByLabel('Ort')).toHaveValue('Gemeindehaus');
  await expect(page.getByLabel('Eingeladene')).toHaveValue('Vorstand und Team');
  await expect(page.getByLabel('Erwartete Stimmzettel')).toHaveValue('12');
  await page.getByRole('link', { name: 'Alle Workshops' }).click();
  await expect(item(page, 'Klausurtag')).toContainText('12 Stimmzettel erwartet');

  await goToStart(page);
  const card = page.getByRole('region', { name: 'Ihr nächster Schritt im Workshop' });
  await expect(card).toContainText('Klausurtag, 05.12.2026 · In Vorbereitung');
  await card.getByRole('link', { name: 'Weitermachen' }).click();
  await expect(heading(page, 'Vorbereiten Klausurtag')).toBeVisible();
});

test('the last changed comes first, each with how far it is, and leads to where one goes on', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await seedThree(page);
  await goTo(page, '#/workshop/');
  await expect(item(page, 'Klausurtag')).toContainText('In Vorbereitung');
  await expect(item(page, LONG)).toContainText('Abstimmung läuft');
  await expect(item(page, LONG)).toContainText('2 Stimmzettel');
  await expect(item(page, 'Workshop ohne Titel')).toContainText('Aufgedeckt');
  // The list tells nothing of the votes, and nothing of who gave them.
  await expect(main(page)).not.toContainText('Handlungsbedarf');
  await page.getByRole('link', { name: 'Klausurtag', exact: true }).click();
  await page.getByLabel('Titel').fill('Klausurtag im Dezember');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Alle Workshops' }).click();
  await expect.poll(async () => (await titles(page))[0]).toBe('Klausurtag im Dezember');
});

test('a duplicate has what was prepared, and no ballots; its making can be undone', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await seedWorkshop(page, { title: 'Klausurtag', date: '2026-12-05', lights: ['rygrygr'] });
  await goTo(page, '#/workshop/');
  await choose(page, 'Klausurtag', 'Duplizieren');
  const copy = item(page, 'Klausurtag (Kopie)');
  await expect(copy).toContainText('In Vorbereitung');
  await expect(copy).toContainText('Datum offen');
  await expect(copy).toContainText('Gemeindehaus');
  await expect(copy).toContainText('noch kein Stimmzettel');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(copy).toHaveCount(0);
  await expect(item(page, 'Klausurtag')).toContainText('1 Stimmzettel');
});

test('a deleted workshop comes back with everything, also from the deleted ones', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await seedWorkshop(page, { title: 'Klausurtag', lights: ['rygrygr', 'ggggggg'] });
  const before = await storedWorkshop(page);
  await goTo(page, '#/workshop/');
  await choose(page, 'Klausurtag', 'Löschen');
  await expect(page.getByText('Noch kein Workshop auf diesem Gerät.')).toBeVisible();
  await expect(heading(page, 'Workshops')).toBeFocused();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(item(page, 'Klausurtag')).toContainText('2 Stimmzettel');
  const { revision: _, ...after } = await storedWorkshop(page);
  expect({ ...after, revision: before.revision }).toEqual(before);

  await choose(page, 'Klausurtag', 'Löschen');
  await expect(page.getByText('Noch kein Workshop')).toBeVisible();
  await page.getByRole('link', { name: 'Gelöschtes ansehen' }).click();
  await page.getByRole('button', { name: /^Zurückholen/ }).click();
  await goTo(page, '#/workshop/');
  await expect(item(page, 'Klausurtag')).toContainText('2 Stimmzettel');
});

test('one workshop alone goes into a Sicherung, and comes back from it', async ({ app }) => {
  const { page } = app;
  await app.open();
  await seedThree(page);
  await goTo(page, '#/workshop/');
  await page.getByLabel('Weitere Möglichkeiten für „Klausurtag“', { exact: true }).click();
  const save = 'Sicherung dieses Workshops speichern';
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    item(page, 'Klausurtag').getByRole('button', { name: save }).click(),
  ]);
  await expect(item(page, 'Klausurtag')).toContainText('1 Workshop: geprüft');
  const backup = await readDownload(file);
  expect(backup.toString()).toContain('Klausurtag');
  expect(backup.toString()).not.toContain(LONG);

  await choose(page, 'Klausurtag', 'Löschen');
  await expect(item(page, 'Klausurtag')).toHaveCount(0);
  await goToBackup(page);
  await openBackup(page, backup);
  await page.getByRole('button', { name: /übernehmen$/ }).click();
  await goTo(page, '#/workshop/');
  await expect(item(page, 'Klausurtag')).toContainText('12 Stimmzettel erwartet');
});

test('a workshop that cannot be read stays within reach, and the others are there', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await seedWorkshop(page, { title: 'Klausurtag' });
  await seedWorkshop(page, { id: 'w2', title: 'Kaputt', ballots: 'keine' as never });
  await goTo(page, '#/workshop/');
  await expect(item(page, 'Klausurtag')).toBeVisible();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Ein Workshop auf diesem Gerät lässt sich nicht lesen.');
  await checkA11y(page, 'Workshops, einer nicht lesbar');
  const raw = await readDownload(await saveBy(page, 'Rohdaten speichern: „Kaputt“'));
  expect(raw.toString()).toContain('"keine"');
  await page.getByRole('button', { name: 'Löschen: „Kaputt“' }).click();
  await expect(alert).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(alert).toContainText('lässt sich nicht lesen');
});

test('the start offers to go on only with a workshop that has no joint result', async ({ app }) => {
  const { page } = app;
  await app.open();
  await seedWorkshop(page, {
    title: 'Fertig',
    assessmentId: 'x',
    lights: ['rrrrrrr'],
    revealed: true,
  });
  await page.reload();
  // The archive has answered too, and all that comes after the first paint is there.
  await waitUntilOfflineReady(page);
  const card = page.getByRole('region', { name: 'Ihr nächster Schritt im Workshop' });
  await expect(card).toHaveCount(0);
  const all = page.getByRole('region', { name: 'Ihre Workshops (1)' });
  await expect(all).toContainText('Fertig');
  await seedWorkshop(page, { id: 'w2', title: 'Klausurtag', lights: ['rrrrrrr'] });
  await page.reload();
  await expect(card).toContainText('Klausurtag, 20.11.2026 · Abstimmung läuft');
  await expect(card.getByRole('link', { name: 'Alle Workshops (2)' })).toBeVisible();
  await card.getByRole('link', { name: 'Weitermachen' }).click();
  await expect(heading(page, 'Abstimmen Klausurtag')).toBeVisible();
});

test('a full disk is said at once, and nothing typed gets lost', async ({ app }) => {
  const { page } = app;
  await openWorkshop(app, 'vorbereiten');
  await fillTheDisk(page);
  await page.getByLabel('Ort').fill('Passt nicht mehr auf die Platte');
  await expect(main(page).getByRole('alert')).toContainText('kein Speicherplatz mehr frei');
  await expect(saved(page)).toHaveCount(0);
  await freeTheDisk(page);
  await page.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Ort')).toHaveValue('Passt nicht mehr auf die Platte');
});

test('numbered ballots are printed from the number wished', async ({ app }) => {
  const { page } = app;
  await openWorkshop(app, 'vorbereiten', { expected: 8 });
  await expect(page.getByLabel('Anzahl')).toHaveValue('3');
  await page.getByLabel('Ab Nummer').fill('21');
  await expect(page.getByText('Nummern 21 bis 23')).toBeVisible();
  const text = await pdfText(
    await readDownload(await saveBy(page, 'Stimmzettel als PDF speichern')),
  );
  for (const sheet of ['21', '22', '23']) expect(text).toContain(sheet);
  await expect(page.getByText('wurde dem Browser übergeben')).toBeVisible();
});

test('the beamer has a window of its own; a second click finds the same one', async ({ app }) => {
  const { page } = app;
  await openWorkshop(app, 'vorbereiten');
  const button = page.getByRole('button', { name: 'Beamer-Ansicht' });
  const [beamer] = await Promise.all([page.context().waitForEvent('page'), button.click()]);
  await expect.poll(() => beamer.url()).toContain('#/workshop/workshop-1/beamer');
  await button.click();
  await expect(page.getByText('in einem eigenen Fenster offen')).toBeVisible();
  expect(page.context().pages()).toHaveLength(2);
  await expect(beamer.getByText(NUMBER).first()).toBeVisible();
});

test('F57 a workshop is prepared with the keyboard alone', async ({ app }) => {
  const { page } = app;
  await app.open('#/workshop/');
  await tabTo(page, page.getByRole('link', { name: 'Neuer Workshop' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Titel'));
  await page.keyboard.type('Mit Tasten');
  await tabTo(page, page.getByLabel('Erwartete Stimmzettel'));
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Vorbereiten Mit Tasten')).toBeFocused();
  await tabTo(page, page.getByLabel('Ort'));
  await page.keyboard.type('Saal');
  await expect(saved(page)).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Alle Workshops' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Weitere Möglichkeiten für „Mit Tasten“'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Duplizieren' }));
  await page.keyboard.press('Enter');
  await expect(item(page, 'Mit Tasten (Kopie)')).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`axe finds nothing at ${width} px`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height: 740 });
    await app.open('#/workshop/');
    await expect(page.getByText('Noch kein Workshop')).toBeVisible();
    await checkA11y(page, 'Workshops, leer');
    await goTo(page, '#/workshop/neu');
    await expect(page.getByText('Praxishilfe: ')).toBeVisible();
    await page.getByLabel('Erwartete Stimmzettel').fill('viele');
    await checkA11y(page, 'Neuer Workshop');
    await seedThree(page);
    await goTo(page, '#/workshop/');
    await page.getByLabel('Weitere Möglichkeiten für „Klausurtag“').click();
    await checkA11y(page, 'Workshops, drei');
    await goTo(page, '#/workshop/w2/vorbereiten');
    await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
    await checkA11y(page, 'Vorbereiten');
    await goToStart(page);
    await expect(page.getByRole('link', { name: 'Weitermachen' })).toBeVisible();
    await checkA11y(page, 'Start mit Workshop');
  });
}

test('nothing lies beyond the edge of a narrow screen, with room for thumbs', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 320, height: 740 });
  await app.open('#/workshop/neu');
  await expect(page.getByText('Praxishilfe: ')).toBeVisible();
  const look = async (name: string) => {
    await expectRoomForThumbs(page, name);
    for (const size of ['100%', '200%']) {
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent;
      }, size);
      await expectNoSidewaysScroll(page, `${name}, ${size}`);
      await expectNothingCutOff(page, `${name}, ${size}`);
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  };
  await look('Neuer Workshop');
  await seedThree(page);
  await goTo(page, '#/workshop/');
  await expect(item(page, LONG)).toBeVisible();
  await look('Workshops');
  await goTo(page, '#/workshop/w2/vorbereiten');
  await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
  await look('Vorbereiten');
});
