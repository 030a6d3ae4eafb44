/** Two tabs on the same assessment: both stay the same, and nothing that was typed is lost in silence. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToRoom,
  light,
  noteField,
  saveStatus,
} from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload, saveBackup } from './steps/documents';
import { addOwnMeasure, field } from './steps/plan';
import { fillTheDisk, freeTheDisk } from './steps/storage';
import { CHECKPOINTS, GREEN, RED } from './steps/words';

/** The same checkpoint of the same assessment in two tabs. */
async function twoTabs({ page, open }: App): Promise<Page[]> {
  await open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(noteField(second)).toBeVisible();
  return [page, second];
}

test('F25 the same field in two tabs: the later entry wins, and the other tab shows it', async ({
  app,
}) => {
  const [first, second] = (await twoTabs(app)) as [Page, Page];
  for (const [round, tab] of [first, second, first, second].entries()) {
    const text = `Runde ${round}, zuletzt hier`;
    await noteField(tab).fill(text);
    for (const each of [first, second]) await expect(noteField(each)).toHaveValue(text);
  }
  // At the same moment: whoever was last, both show the same, and it is what is stored.
  await Promise.all([noteField(first).fill('Links'), noteField(second).fill('Rechts')]);
  for (const each of [first, second]) await expectSaved(each);
  const shown = await noteField(first).inputValue();
  // What is put in just when the other's text arrives may go behind it.
  expect(shown).toMatch(/(Links|Rechts)$/);
  await expect(noteField(second)).toHaveValue(shown);
  await first.reload();
  await expect(noteField(first)).toHaveValue(shown);
});

test('F25 letters typed in turns: no letter of who types last is lost', async ({ app }) => {
  const tabs = (await twoTabs(app)) as [Page, Page];
  let text = '';
  for (const [index, letter] of [...'Vorstandssitzung'].entries()) {
    const tab = tabs[index % 2] as Page;
    // A person types into what they see.
    await expect(noteField(tab)).toHaveValue(text);
    await tab.bringToFront();
    await noteField(tab).press('ControlOrMeta+End');
    await tab.keyboard.type(letter);
    text += letter;
  }
  for (const tab of tabs) {
    await expect(noteField(tab)).toHaveValue('Vorstandssitzung');
    await expectSaved(tab);
  }
});

test('F26 different fields in two tabs never overwrite each other', async ({ app }) => {
  const [first, second] = (await twoTabs(app)) as [Page, Page];
  for (let round = 1; round <= 3; round += 1) {
    const word = round % 2 ? RED : GREEN;
    await Promise.all([
      noteField(first).fill(`Notiz ${round}`),
      light(second, CHECKPOINTS[0], word).click(),
    ]);
    for (const tab of [first, second]) {
      await expect(noteField(tab)).toHaveValue(`Notiz ${round}`);
      await expect(light(tab, CHECKPOINTS[0], word)).toBeChecked();
      await expectSaved(tab);
    }
  }
});

test('F25 a measure removed in one tab while the other has an unsaved change of it: a person decides', async ({
  app,
}) => {
  const { page: first } = app;
  await app.open();
  await beginAssessment(first, 'Verein');
  await light(first, CHECKPOINTS[0], RED).check();
  await goToRoom(first, 'Maßnahmenplan');
  await addOwnMeasure(first, `1. ${CHECKPOINTS[0]}`);
  await field(first, 1, 'Maßnahme').fill('Partner suchen');
  await expectSaved(first);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(field(second, 1, 'Maßnahme')).toHaveValue('Partner suchen');

  await fillTheDisk(first);
  await field(first, 1, 'Maßnahme').fill('Partner suchen und anrufen');
  await expect(saveStatus(first)).toHaveText('Nicht gespeichert');
  await second.getByRole('button', { name: /löschen$/i }).click();
  await expect(field(second, 1, 'Maßnahme')).toBeHidden();
  await expectSaved(second);
  await expect(first.getByRole('link', { name: 'Zum Abgleich' })).toBeVisible();
  await expect(field(first, 1, 'Maßnahme')).toHaveValue('Partner suchen und anrufen');

  await freeTheDisk(first);
  await expectSaved(first);
  await expect(field(second, 1, 'Maßnahme')).toHaveValue('Partner suchen und anrufen');
  await first.reload();
  await expect(field(first, 1, 'Maßnahme')).toHaveValue('Partner suchen und anrufen');
  await first.getByRole('link', { name: 'Zum Abgleich' }).click();
  const measure = first.getByRole('article').filter({ hasText: 'Partner suchen und anrufen' });
  await measure.getByRole('radio', { name: 'Maßnahme behalten' }).check();
  await measure.getByRole('button', { name: 'So übernehmen' }).click();
  await expect(first.getByText('Es gibt nichts zu entscheiden')).toBeVisible();
  await expectSaved(first);
  await expect(second.getByRole('link', { name: 'Zum Abgleich' })).toBeHidden();
});

test('F27 a tab that was frozen shows what was entered meanwhile, and overwrites nothing', async ({
  app,
}) => {
  const [first, second] = (await twoTabs(app)) as [Page, Page];
  await fillTheDisk(first);
  await noteField(first).fill('Alt und nie gespeichert');
  await expect(saveStatus(first)).toHaveText('Nicht gespeichert');
  const session = await first.context().newCDPSession(first);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await noteField(second).fill('Inzwischen geschrieben');
  await expectSaved(second);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await freeTheDisk(first);
  await expectSaved(first);
  for (const tab of [first, second]) {
    await expect(noteField(tab)).toHaveValue('Inzwischen geschrieben');
  }
});

test('F30 a Sicherung opened in one tab while the other has an unsaved entry: both stay', async ({
  app,
}) => {
  const [first, second] = (await twoTabs(app)) as [Page, Page];
  await light(second, CHECKPOINTS[0], GREEN).check();
  await expectSaved(second);
  await goToStart(second);
  await goToBackup(second);
  const file = await readDownload(await saveBackup(second));
  await expect(light(first, CHECKPOINTS[0], GREEN)).toBeChecked();
  await light(first, CHECKPOINTS[0], RED).check();
  await expectSaved(first);
  await fillTheDisk(first);
  await noteField(first).fill('Noch nicht gespeichert');
  await expect(saveStatus(first)).toHaveText('Nicht gespeichert');
  await openBackup(second, file);
  await expect(second.getByText('Das steht in der Sicherung')).toBeVisible();
  await freeTheDisk(first);
  await expectSaved(first);
  await expect(noteField(first)).toHaveValue('Noch nicht gespeichert');
  await first.reload();
  await expect(noteField(first)).toHaveValue('Noch nicht gespeichert');
});

for (const missing of ['BroadcastChannel', 'locks', 'both'] as const) {
  test(`F31 without ${missing === 'both' ? 'either' : missing}, entries are saved, and a tab that is looked at again shows them`, async ({
    app,
    context,
  }) => {
    await context.addInitScript((kind) => {
      if (kind !== 'locks') Reflect.deleteProperty(window, 'BroadcastChannel');
      if (kind !== 'BroadcastChannel') Reflect.deleteProperty(Navigator.prototype, 'locks');
    }, missing);
    const [first, second] = (await twoTabs(app)) as [Page, Page];
    await noteField(first).fill('Ohne Zuruf');
    await expectSaved(first);
    // The browser of the tests never hides a tab; the app hears of it by this event.
    await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(noteField(second)).toHaveValue('Ohne Zuruf');
    await light(second, CHECKPOINTS[0], GREEN).check();
    await expectSaved(second);
    await first.reload();
    await expect(noteField(first)).toHaveValue('Ohne Zuruf');
    await expect(light(first, CHECKPOINTS[0], GREEN)).toBeChecked();
  });
}

test('F32 a tab that holds every lock of ours for ever stops no saving', async ({ app }) => {
  const [first, second] = (await twoTabs(app)) as [Page, Page];
  // The names of all locks that the app may ask for.
  await second.evaluate(async () => {
    const known = ['praxishilfe-unsaved', 'praxishilfe'];
    const { held = [], pending = [] } = await navigator.locks.query();
    const names = new Set([...known, ...[...held, ...pending].map(({ name }) => name ?? '')]);
    for (const name of names) navigator.locks.request(name, () => new Promise(() => {}));
  });
  const session = await second.context().newCDPSession(second);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await noteField(first).fill('Trotzdem gespeichert');
  await expectSaved(first);
  await light(first, CHECKPOINTS[0], GREEN).check();
  await expectSaved(first);
  await goToStart(first);
  await first.goBack();
  await expect(noteField(first)).toHaveValue('Trotzdem gespeichert');
});
