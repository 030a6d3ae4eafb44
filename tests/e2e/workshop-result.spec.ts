/** After the votes: the talk, the joint result, the parking lot and the plan of a workshop. */
import type { Page } from '@playwright/test';
import type { Assessment } from '../../src/domain/assessment';
import { type App, checkA11y, expect, test } from './fixtures';
import { tabTo } from './steps/keyboard';
import { expectNoSidewaysScroll, expectNothingCutOff, expectRoomForThumbs } from './steps/layout';
import { field } from './steps/plan';
import { CHECKPOINTS, GREEN, RED, YELLOW } from './steps/words';
import { openWorkshop, type SeededWorkshop, storedWorkshop } from './steps/workshops';

/** 5. red against green; 2. all three; 3. nearly all yellow; 7. all who gave one red; the others all green. */
const VOTED: SeededWorkshop = {
  revealed: true,
  lights: ['grygrgr', 'gyygggr', 'ggrgrgr', 'gryggg-'],
  said: [{ contacts: 'Wir kennen kaum ein Unternehmen.' }, {}, { contacts: 'Das läuft doch.' }],
};

const talk = (page: Page, title: string) => page.getByRole('region', { name: title });
const list = (page: Page) => page.getByRole('region', { name: 'Alle Checkpunkte' });
const jointLight = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isSaved = (page: Page) =>
  expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();

/** The assessment the joint result became, as it is stored. */
async function jointAssessment(page: Page): Promise<Assessment> {
  const { assessmentId } = await storedWorkshop(page);
  return page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('praxishilfe');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const record = await new Promise<Assessment>((resolve, reject) => {
      const request = database
        .transaction('assessments')
        .objectStore('assessments')
        .get(id ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return record;
  }, assessmentId);
}

const openResult = (app: App, wanted: SeededWorkshop = VOTED) =>
  openWorkshop(app, 'ergebnis', wanted);

test('F57 before the reveal the room holds no vote, not even unseen', async ({ app }) => {
  await openResult(app, { ...VOTED, revealed: false });
  await expect(app.page.getByText('4 Stimmzettel liegen vor.')).toBeVisible();
  const all = await app.page.locator('main').evaluate((main) => main.outerHTML);
  for (const hidden of ['Unternehmen', 'Handlungsbedarf', CHECKPOINTS[4]]) {
    expect(all).not.toContain(hidden);
  }
});

test('most disagreement first; what was agreed on is there after a reload', async ({ app }) => {
  const { page } = app;
  await openResult(app);
  await expect(list(page).getByRole('listitem')).toHaveText([
    /^5\. /,
    /^2\. /,
    /^3\. /,
    /^7\. /,
    /^1\. /,
    /^4\. /,
    /^6\. /,
  ]);
  await expect(talk(page, '5. Kontakte zu KMU entwickeln')).toBeVisible();
  await jointLight(page, YELLOW).check();
  await page.getByLabel('Begründung').fill('Wir kennen erst zwei Betriebe.');
  await page.getByLabel('Abweichende Meinung').fill('Zwei sagen Rot.');
  await button(page, 'Nächster Checkpunkt').click();
  await expect(talk(page, '2. Möglichkeiten der Zusammenarbeit')).toBeVisible();
  await expect(page.getByLabel('Begründung')).toHaveValue('');
  await isSaved(page);

  await page.reload();
  await list(page).getByRole('button', { name: /^5\. / }).click();
  await expect(jointLight(page, YELLOW)).toBeChecked();
  await expect(page.getByLabel('Begründung')).toHaveValue('Wir kennen erst zwei Betriebe.');
  await expect(page.getByLabel('Abweichende Meinung')).toHaveValue('Zwei sagen Rot.');
  await expect(page.getByText('1 von 7 vereinbart')).toBeVisible();
});

test('a changed light is taken back by Rückgängig', async ({ app }) => {
  const { page } = app;
  await openResult(app);
  await jointLight(page, YELLOW).check();
  await jointLight(page, RED).check();
  await button(page, 'Rückgängig').click();
  await expect(jointLight(page, YELLOW)).toBeChecked();
  await button(page, 'Rückgängig').click();
  await expect(jointLight(page, 'Noch offen')).toBeChecked();
});

test('F57 the joint result is an assessment with exactly these lights and words', async ({
  app,
}) => {
  const { page } = app;
  await openResult(app, { ...VOTED, joint: '-yrg--r' });
  await page.getByLabel('Begründung').fill('Erst zwei Betriebe.');
  await page.getByLabel('Abweichende Meinung').fill('Zwei sagen Rot.');
  await expect(page.getByText('3 Checkpunkte sind noch offen.')).toBeVisible();
  await button(page, 'Gemeinsames Ergebnis übernehmen').click();
  await expect(page.getByText(/ist übernommen und stimmt/)).toBeVisible();
  await isSaved(page);
  const { answers, name } = await jointAssessment(page);
  expect(name).toBe('Zukunftswerkstatt');
  expect(answers).toEqual({
    options: { rating: 'yellow', note: '' },
    contacts: {
      rating: null,
      note: 'Erst zwei Betriebe.\n\nAbweichende Meinung: Zwei sagen Rot.',
    },
    planning: { rating: 'red', note: '' },
    'ways-of-thinking': { rating: 'green', note: '' },
    'internal-organisation': { rating: 'red', note: '' },
  });
  await page.getByRole('link', { name: 'Selbstbewertung öffnen' }).click();
  await expect(page.getByRole('heading', { name: 'Übersicht', level: 1 })).toBeVisible();
});

test('a topic becomes a measure of the plan made together, and all is there after a reload', async ({
  app,
}) => {
  const { page } = app;
  await openResult(app, { ...VOTED, joint: 'gyrgygr' });
  await page.getByRole('textbox', { name: 'Neues Thema' }).fill('Räume für das Sommerfest');
  await page.keyboard.press('Enter');
  await button(page, 'Gemeinsames Ergebnis übernehmen').click();
  await page.getByRole('link', { name: 'Zum Maßnahmenplan' }).click();

  await expect(page.getByRole('heading', { name: 'Was wir vorhaben' })).toBeVisible();
  await expect(page.locator('main h3').filter({ hasText: /^\d/ })).toHaveText([
    /^3\. /,
    /^7\. /,
    /^2\. /,
    /^5\. /,
  ]);
  await button(page, 'Thema 1: Als Maßnahme übernehmen').click();
  await page.getByRole('dialog').getByRole('button', { name: /^3\. / }).click();
  await expect(button(page, 'Thema 1: Im Maßnahmenplan ansehen')).toBeVisible();
  await field(page, 1, 'Verantwortlich').fill('Kim Sommer');
  await field(page, 1, 'Kontrolle').fill('2027-03-01');
  await isSaved(page);

  await page.reload();
  await expect(field(page, 1, 'Maßnahme')).toHaveValue('Räume für das Sommerfest');
  await expect(field(page, 1, 'Verantwortlich')).toHaveValue('Kim Sommer');
  const { measures } = await jointAssessment(page);
  expect(measures).toMatchObject([
    { checkpointId: 'planning', responsible: 'Kim Sommer', review: '2027-03-01' },
  ]);
  await page.getByRole('link', { name: 'Im gewohnten Maßnahmenplan weiterarbeiten' }).click();
  await expect(field(page, 1, 'Maßnahme')).toHaveValue('Räume für das Sommerfest');
});

test('a deleted joint assessment is told of, and comes back from the deleted ones', async ({
  app,
}) => {
  const { page } = app;
  await openResult(app, { ...VOTED, joint: 'gyrgygr' });
  await button(page, 'Gemeinsames Ergebnis übernehmen').click();
  await expect(page.getByText(/ist übernommen und stimmt/)).toBeVisible();
  await isSaved(page);
  const address = page.url();
  await app.open('#/');
  await page.getByLabel('Weitere Möglichkeiten für „Zukunftswerkstatt“').click();
  await button(page, 'Löschen').click();
  await page.goto(address);
  await expect(page.getByText('Die Selbstbewertung ist nicht mehr da')).toBeVisible();
  await page.getByRole('link', { name: 'Unter „Gelöschtes“ nachsehen' }).click();
  await page.getByRole('button', { name: /Zurückholen/ }).click();
  await page.goto(address);
  await expect(page.getByText(/ist übernommen und stimmt/)).toBeVisible();
});

test('two windows stay in step, and one in which somebody writes stays where it is', async ({
  app,
}) => {
  const { page } = app;
  const id = await openResult(app);
  const other = await page.context().newPage();
  await other.goto(`${app.url}#/workshop/${id}/ergebnis`);
  await expect(talk(other, '5. Kontakte zu KMU entwickeln')).toBeVisible();
  await button(other, 'Nächster Checkpunkt').click();
  await expect(talk(page, '2. Möglichkeiten der Zusammenarbeit')).toBeVisible();
  await jointLight(other, RED).check();
  await expect(jointLight(page, RED)).toBeChecked();

  await page.getByLabel('Begründung').fill('Mitten im Sa');
  await button(other, 'Nächster Checkpunkt').click();
  await expect(talk(other, '3. Zusammenarbeit planen')).toBeVisible();
  // The other window's change arrives here: by then this one has heard of the step, too.
  await jointLight(other, GREEN).check();
  await expect(page.getByText('2 von 7 vereinbart')).toBeVisible();
  await page.keyboard.type('tz');
  await expect(talk(page, '2. Möglichkeiten der Zusammenarbeit')).toBeVisible();
  await expect(page.getByLabel('Begründung')).toHaveValue('Mitten im Satz');
  await expect
    .poll(async () => (await storedWorkshop(page)).agreements)
    .toMatchObject({ options: { reason: 'Mitten im Satz' }, planning: { reason: '' } });
});

test('shows in step with the beamer, and brings both together again', async ({ app }) => {
  const { page } = app;
  const id = await openResult(app);
  const beamer = await page.context().newPage();
  await beamer.goto(`${app.url}#/workshop/${id}/beamer`);
  await expect(beamer.getByRole('heading', { level: 1 })).toContainText(CHECKPOINTS[4]);
  await list(page).getByRole('button', { name: /^3\. / }).click();
  await expect(beamer.getByRole('heading', { level: 1 })).toContainText(CHECKPOINTS[2]);
  await beamer.keyboard.press('2');
  await expect(jointLight(page, YELLOW)).toBeChecked();

  await beamer.keyboard.press('End');
  await expect(page.getByText('Auf dem Beamer ist gerade etwas anderes zu sehen.')).toBeVisible();
  await expect(talk(page, '3. Zusammenarbeit planen')).toBeVisible();
  await button(page, 'Diesen Checkpunkt zeigen').click();
  await expect(beamer.getByRole('heading', { level: 1 })).toContainText(CHECKPOINTS[2]);
});

test('agreeing, the words and a topic with the keyboard alone', async ({ app }) => {
  const { page } = app;
  await openResult(app);
  const notes = page.locator('summary', { hasText: '2 Notizen von den Stimmzetteln' });
  await tabTo(page, notes);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Das läuft doch.')).toBeVisible();
  await tabTo(page, jointLight(page, 'Noch offen'));
  await page.keyboard.press('2');
  await expect(jointLight(page, YELLOW)).toBeChecked();
  await expect(jointLight(page, YELLOW)).toBeFocused();
  await tabTo(page, page.getByLabel('Begründung'));
  await page.keyboard.type('1, 2 oder 3');
  await expect(jointLight(page, YELLOW)).toBeChecked();
  await tabTo(page, button(page, 'Nächster Checkpunkt'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Nächster Checkpunkt')).toBeFocused();
  await tabTo(page, list(page).getByRole('button', { name: /^7\. / }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^7\. /, level: 2 })).toBeFocused();
  await tabTo(page, button(page, 'Rot übernehmen'));
  await page.keyboard.press('Enter');
  await expect(jointLight(page, RED)).toBeChecked();
  await expect(jointLight(page, RED)).toBeFocused();
});

for (const [device, viewport] of [
  ['phone', { width: 360, height: 740 }],
  ['laptop', { width: 1280, height: 800 }],
] as const) {
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test('axe has nothing to say about the rooms for result and plan', async ({ app }) => {
      // Four screens in two schemes, each looked at whole.
      test.slow();
      const { page } = app;
      const topics = [{ id: 't', text: 'Räume für das Sommerfest', measureId: null }];
      await openResult(app, { ...VOTED, joint: '-yrg--r', topics });
      await page.getByText('Notizen von den Stimmzetteln').click();
      await page.getByRole('button', { name: 'Zeit starten' }).click();
      await checkA11y(page, `Ergebnis, ${device}`);
      await expectNoSidewaysScroll(page, 'Ergebnis');
      await expectNothingCutOff(page, 'Ergebnis');
      await expectRoomForThumbs(page, 'Ergebnis');

      await button(page, 'Gemeinsames Ergebnis übernehmen').click();
      await jointLight(page, GREEN).check();
      await expect(page.getByText('Ein Checkpunkt mit Unterschieden')).toBeVisible();
      await checkA11y(page, `übernommen, ${device}`);

      await page.getByRole('link', { name: 'Zum Maßnahmenplan' }).click();
      await button(page, 'Thema 1: Als Maßnahme übernehmen').click();
      await checkA11y(page, `Thema als Maßnahme, ${device}`);
      await page.getByRole('dialog').getByRole('button', { name: /^3\. / }).click();
      await expect(field(page, 1, 'Maßnahme')).toBeVisible();
      await checkA11y(page, `Plan, ${device}`);
      await expectNoSidewaysScroll(page, 'Plan');
      await expectNothingCutOff(page, 'Plan');
      await expectRoomForThumbs(page, 'Plan');
    });

    test('axe has nothing to say before the reveal', async ({ app }) => {
      const { page } = app;
      await openResult(app, { ...VOTED, revealed: false });
      await expect(page.getByRole('heading', { name: 'Noch ist nichts aufgedeckt' })).toBeVisible();
      await checkA11y(page, `vor dem Aufdecken, ${device}`);
    });
  });
}
