/** Voting at the laptop: all ways into one box, and nothing to be seen in it before the reveal. */
import type { Locator, Page } from '@playwright/test';
import type { Rating } from '../../src/domain/instrument';
import { encodeBallot } from '../../src/domain/workshop/ballot-code';
import { encodeWorkshopNumber } from '../../src/domain/workshop/workshop-number';
import { writeBallotMessage } from '../../src/qr/ballot-message';
import { writeBackup } from '../../src/storage/backup/write-backup';
import { anAssessment, CHECKPOINT_IDS, rated } from '../fixtures/assessments';
import { type App, checkA11y, expect, test } from './fixtures';
import { startCameraBrowser } from './steps/fake-camera';
import { expectVisibleFocus, tabTo } from './steps/keyboard';
import { expectNoSidewaysScroll, expectNothingCutOff, expectRoomForThumbs } from './steps/layout';
import { fillTheDisk } from './steps/storage';
import { CHECKPOINTS, GREEN, RED, YELLOW } from './steps/words';
import { openWorkshop, storedWorkshop } from './steps/workshops';

const KEY = { number: 7, praxishilfe: 0 };
const LIGHTS: (Rating | null)[] = ['red', 'yellow', 'green', null, 'green', 'red', 'yellow'];
const CODE = encodeBallot({ ratings: LIGHTS, draw: 3 }, KEY);
const OTHER = encodeBallot({ ratings: LIGHTS, draw: 4 }, KEY);
const VOTED = Object.fromEntries(CHECKPOINT_IDS.map((id, at) => [id, LIGHTS[at] ?? null]));

const count = (page: Page): Locator => page.locator('[data-vote-count]');
const codeField = (page: Page) => page.getByLabel('Stimmzettel-Code');
const countButton = (page: Page) => page.getByRole('button', { name: 'Zählen', exact: true });
const main = (page: Page) => page.getByRole('main');
const saved = (page: Page) => main(page).getByText('Gespeichert', { exact: true });

const open = (app: App, over = {}) => openWorkshop(app, 'abstimmen', { expected: 12, ...over });

async function unfold(page: Page, title: string): Promise<void> {
  await page.locator('summary', { hasText: title }).click();
}

/** Nothing on the page says anything about a vote. */
async function expectCovered(page: Page): Promise<void> {
  const text = await main(page).innerText();
  expect(text).not.toContain('Handlungsbedarf');
  expect(text).not.toContain(CODE);
}

test('a code is typed, counted with Enter and kept; nothing is shown but how many', async ({
  app,
}) => {
  const { page } = app;
  await open(app);
  await expect(count(page)).toHaveText('0 von 12 Stimmzetteln');
  await codeField(page).fill(`${CODE.slice(0, 4).toLowerCase()}-${CODE.slice(4)}`);
  await codeField(page).press('Enter');
  await expect(page.getByText('Stimmzettel gezählt. Jetzt: 1 von 12.')).toBeVisible();
  await expect(codeField(page)).toHaveValue('');
  await expect(codeField(page)).toBeFocused();
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await expectCovered(page);
  await expect(page.getByText('Nicht geheim')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  expect((await storedWorkshop(page)).ballots).toEqual([
    { number: CODE, ratings: VOTED, notes: {} },
  ]);
});

test('F57 a code that is wrong, of another workshop or Praxishilfe is answered in a sentence', async ({
  app,
}) => {
  const { page } = app;
  await open(app);
  const problem = page.getByRole('alert').filter({ hasText: /./ });
  const foreign = { ...KEY, number: 8 };
  const swapped = `${CODE[1]}${CODE[0]}${CODE.slice(2)}`;
  for (const [typed, sentence] of [
    ['', 'Bitte geben Sie zuerst einen Stimmzettel-Code ein.'],
    [`${CODE.slice(0, 7)}0`, '„0“ kommt in Stimmzettel-Codes nicht vor.'],
    [CODE.slice(0, 6), 'Da fehlen noch 2 Zeichen.'],
    [`${CODE}K`, 'Das ist 1 Zeichen zu viel.'],
    [swapped, 'Der Code stimmt nicht – bitte vergleichen'],
    [encodeBallot({ ratings: LIGHTS, draw: 0 }, { ...KEY, praxishilfe: 5 }), 'anderen Praxishilfe'],
    [
      encodeBallot({ ratings: LIGHTS, draw: 0 }, foreign),
      `gehört zum Workshop ${encodeWorkshopNumber(foreign)} und wurde nicht gezählt. Hier ist die Workshop-Nummer ${encodeWorkshopNumber(KEY)}`,
    ],
  ] as const) {
    await codeField(page).fill(typed);
    await codeField(page).press('Enter');
    await expect(problem).toContainText(sentence);
    await expect(codeField(page)).toHaveValue(typed);
  }
  await expect(count(page)).toHaveText('0 von 12 Stimmzetteln');
  await checkA11y(page, 'Abstimmen mit einem falschen Code');
});

test('F57 a ballot entered twice is noticed, and counted again only when somebody says so', async ({
  app,
}) => {
  const { page } = app;
  await open(app);
  const enter = async () => {
    await codeField(page).fill(CODE);
    await codeField(page).press('Enter');
  };
  await enter();
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await enter();
  const dialog = page.getByRole('dialog', { name: 'Dieser Stimmzettel ist schon gezählt' });
  await expect(dialog.getByRole('button', { name: 'Nicht noch einmal zählen' })).toBeFocused();
  await checkA11y(page, 'Stimmzettel doppelt');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await expect(codeField(page)).toBeFocused();
  await enter();
  await dialog.getByRole('button', { name: 'Es ist ein anderer – trotzdem zählen' }).click();
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');
  await expect(page.getByText(`die Nummer ${CODE}/2`)).toBeVisible();

  await unfold(page, 'Stimmzettel zurückziehen');
  const field = page.getByLabel('Nummer oder Code');
  await field.fill('P99');
  await field.press('Enter');
  await expect(page.getByText('Unter „P99“ liegt hier kein Stimmzettel.')).toBeVisible();
  await field.fill(`${CODE}/2`);
  await field.press('Enter');
  await expect(page.getByText('Der Stimmzettel ist zurückgezogen.')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await expect
    .poll(async () => (await storedWorkshop(page)).ballots.map(({ number }) => number))
    .toEqual([CODE]);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');
});

test('QR codes are scanned one after the other, with their notes', async ({ host }) => {
  const camera = await startCameraBrowser({ url: host.url });
  try {
    const { page, watch } = camera;
    const written = writeBallotMessage(OTHER, { planning: 'Wir planen schon.' }, CHECKPOINT_IDS);
    if (!written.fits) throw new Error('The notes are too long for this test');
    const plain = writeBallotMessage(CODE, {}, CHECKPOINT_IDS);
    if (!plain.fits) throw new Error('The code is too long for this test');
    camera.hold(plain.text, written.text);
    const at = { page, open: async () => void (await page.goto(host.url)) };
    await openWorkshop(at, 'abstimmen', { expected: 12 });
    await page.getByRole('button', { name: 'Kamera einschalten' }).click();
    await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');
    await page.getByRole('button', { name: 'Kamera ausschalten' }).click();
    await expect
      .poll(async () => (await storedWorkshop(page)).ballots.map(({ notes }) => notes))
      .toContainEqual({ planning: 'Wir planen schon.' });
    await expectCovered(page);
    expect(await main(page).innerText()).not.toContain('Wir planen');
    expect(watch.findings()).toEqual([]);
  } finally {
    await camera.close();
  }
});

test('F57 a QR code that is no ballot of this workshop is told of', async ({ host }) => {
  const camera = await startCameraBrowser({ url: host.url });
  try {
    const { page, watch } = camera;
    const foreign = encodeBallot({ ratings: LIGHTS, draw: 0 }, { ...KEY, number: 8 });
    camera.hold(`PRAXISHILFE:1:${foreign}`);
    const at = { page, open: async () => void (await page.goto(host.url)) };
    await openWorkshop(at, 'abstimmen');
    await page.getByRole('button', { name: 'Kamera einschalten' }).click();
    await expect(page.getByText(/Dieser Code gehört zum Workshop/)).toBeVisible();
    await page.getByRole('button', { name: 'Kamera ausschalten' }).click();
    camera.hold('https://example.org/');
    await page.getByRole('button', { name: 'Kamera einschalten' }).click();
    await expect(page.getByText('Das ist kein Stimmzettel dieser App.')).toBeVisible();
    await expect(count(page)).toHaveText('0 Stimmzettel');
    expect(watch.findings()).toEqual([]);
  } finally {
    await camera.close();
  }
});

test('paper needs seven keys a sheet, buttons or digits, and can be taken back', async ({
  app,
}) => {
  const { page } = app;
  await open(app);
  await unfold(page, 'Papier nachtragen');
  const keypad = page.getByRole('group', { name: 'Tastenfeld für Blatt 1' });
  for (const key of ['1 Rot', '2 Gelb', '3 Grün', '0 Keine Angabe', '3 Grün', '1 Rot', '2 Gelb']) {
    await keypad.getByRole('button', { name: key }).click();
  }
  await expect(page.getByText('Blatt 1 gezählt.')).toBeVisible();
  await expect(page.getByLabel('Nummer des Blatts')).toHaveValue('2');
  await page.keyboard.type('1230');
  await expect(page.getByText('Keine Angabe. Jetzt Checkpunkt 5 von 7: Kontakte')).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('0312');
  await expect(page.getByText('Blatt 2 gezählt.')).toBeVisible();
  await expect(page.getByText('Weiter mit Blatt 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await expect(page.getByLabel('Nummer des Blatts')).toHaveValue('2');
  await expect
    .poll(async () => (await storedWorkshop(page)).ballots)
    .toEqual([{ number: 'P1', ratings: VOTED, notes: {} }]);
});

test('files of several departments become votes without their names', async ({ app }) => {
  const { page } = app;
  await open(app);
  await unfold(page, 'Dateien zusammenführen');
  const of = (id: string, name: string, over = {}) =>
    anAssessment({
      id,
      name,
      checkpointIds: [...CHECKPOINT_IDS],
      answers: rated({ planning: 'red' }),
      ...over,
    });
  const file = (name: string, ...assessments: ReturnType<typeof anAssessment>[]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(
      writeBackup(assessments, { now: '2026-11-20T10:00:00.000Z', appVersion: '1.0.0' }),
    ),
  });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Dateien auswählen' }).click(),
  ]);
  await chooser.setFiles([
    file('nord.json', of('one', 'Abteilung Nord')),
    file('sued.json', of('two', 'Abteilung Süd'), of('one', 'Abteilung Nord')),
    { name: 'bild.json', mimeType: 'application/json', buffer: Buffer.from('kaputt') },
  ]);
  const list = page.getByRole('group', { name: 'Was gezählt werden kann' });
  await expect(list).toContainText('Abteilung NordStand 20.11.2026 · 1 von 7 bewertet');
  await expect(page.getByText('„Abteilung Nord“ steht schon in der Liste')).toBeVisible();
  await expect(page.getByText('„bild.json“:')).toBeVisible();
  await checkA11y(page, 'Dateien zusammenführen');
  await page.getByRole('button', { name: '2 Stimmzettel zählen' }).click();
  await expect(page.getByText('2 Stimmzettel gezählt. Jetzt: 2 von 12.')).toBeVisible();
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');
  await expect(saved(page)).toBeVisible();
  const stored = JSON.stringify(await storedWorkshop(page));
  expect(stored).not.toMatch(/Nord|Süd|"one"|"two"/);
});

test('revealing is asked about, deletes the numbers and cannot be taken back', async ({ app }) => {
  const { page } = app;
  await open(app, { lights: ['rygrygr', 'gggyyyr'] });
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');
  await page.getByRole('button', { name: 'Aufdecken …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Jetzt aufdecken?' });
  await expect(dialog).toContainText(
    '2 von 12 Stimmzetteln liegen vor. 10 Stimmzettel fehlen noch.',
  );
  await expect(dialog).toContainText('Bei weniger als drei Stimmzetteln');
  await expect(dialog.getByRole('button', { name: 'Noch nicht' })).toBeFocused();
  await checkA11y(page, 'Jetzt aufdecken?');
  await dialog.getByRole('button', { name: 'Noch nicht' }).click();
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');

  await page.getByRole('button', { name: 'Aufdecken …' }).click();
  await dialog.getByRole('button', { name: 'Aufdecken', exact: true }).click();
  await expect(page).toHaveURL(/\/ergebnis$/);
  await expect
    .poll(async () => (await storedWorkshop(page)).ballots.map(({ number }) => number))
    .toEqual([null, null]);

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Aufgedeckt' })).toBeVisible();
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');
  await expect(codeField(page)).toHaveCount(0);
  await expectCovered(page);
  await checkA11y(page, 'Abstimmen nach dem Aufdecken');
  await page.getByRole('link', { name: 'Zum Ergebnis' }).click();
  await expect(page).toHaveURL(/\/ergebnis$/);
});

const next = (page: Page) => page.getByRole('button', { name: 'Ich stimme jetzt ab' });
const start = (page: Page) => page.getByRole('heading', { level: 1, name: 'Still abstimmen' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Weiter' });

/** One person's turn up to the check. */
async function rateAll(page: Page, word: string): Promise<void> {
  await next(page).click();
  for (const title of CHECKPOINTS) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await page.getByRole('radio', { name: word, exact: true }).check();
    await goOn(page).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Stimmt alles so?' })).toBeFocused();
}

test('a device goes from hand to hand, and nobody sees the one before', async ({ app }) => {
  const { page } = app;
  await open(app);
  await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
  await expect(start(page)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();

  await rateAll(page, RED);
  await page.getByRole('button', { name: 'Stimmzettel einwerfen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Danke!' })).toBeFocused();
  const number = await page.getByText(/^[2-9AFJKMRTUWXY]{4}$/).innerText();
  await page.getByRole('button', { name: 'Gerät weitergeben' }).click();
  await expect(start(page)).toBeFocused();
  await expect(main(page)).not.toContainText(number);

  await rateAll(page, 'Keine Angabe');
  await page.getByRole('button', { name: `Ändern: ${CHECKPOINTS[2]}` }).click();
  await page.getByRole('radio', { name: GREEN, exact: true }).check();
  await goOn(page).click();
  await page.getByRole('button', { name: 'Stimmzettel einwerfen' }).click();
  await page.getByRole('button', { name: 'Gerät weitergeben' }).click();

  await page.getByRole('link', { name: 'Für die Workshop-Leitung' }).click();
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');
  await unfold(page, 'Stimmzettel zurückziehen');
  await page.getByLabel('Nummer oder Code').fill(number.toLowerCase());
  await page.getByRole('button', { name: 'Zurückziehen' }).click();
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await expect
    .poll(async () => (await storedWorkshop(page)).ballots.map(({ ratings }) => ratings))
    .toEqual([
      Object.fromEntries(CHECKPOINT_IDS.map((id) => [id, id === 'planning' ? 'green' : null])),
    ]);
});

test('F57 neither back nor forward nor reload brings back what somebody chose', async ({ app }) => {
  const { page } = app;
  await open(app);
  await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
  const begin = async () => {
    await next(page).click();
    await page.getByRole('radio', { name: YELLOW, exact: true }).check();
    await goOn(page).click();
    await page.getByRole('radio', { name: RED, exact: true }).check();
  };
  const expectBlank = async () => {
    await expect(start(page)).toBeVisible();
    await next(page).click();
    await expect(page.getByRole('heading', { level: 1, name: CHECKPOINTS[0] })).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(start(page)).toBeVisible();
  };
  await begin();
  await page.goBack();
  await expectBlank();
  await begin();
  await page.goBack();
  await page.goForward();
  await expectBlank();
  await begin();
  await page.reload();
  await expectBlank();

  await rateAll(page, RED);
  await page.getByRole('button', { name: 'Stimmzettel einwerfen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Danke!' })).toBeVisible();
  await page.goBack();
  await expectBlank();
  await page.goForward();
  await expectBlank();
  expect(await page.evaluate(() => JSON.stringify([history.state, { ...sessionStorage }]))).toBe(
    '["pass",{}]',
  );
});

test('F57 a page kept by the browser for "back" comes back blank', async ({ app }) => {
  const { page } = app;
  await open(app);
  await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
  await next(page).click();
  await page.getByRole('radio', { name: RED, exact: true }).check();
  await page.goto('about:blank');
  await page.goBack();
  await expect(start(page)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('F57 what the adviser could take back is not on offer while the device goes round', async ({
  app,
}) => {
  const { page } = app;
  await open(app);
  await unfold(page, 'Papier nachtragen');
  await page.getByRole('button', { name: '1 Rot' }).focus();
  await page.keyboard.type('1111111');
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
  await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
  await expect(start(page)).toBeVisible();
  await page.getByRole('link', { name: 'Für die Workshop-Leitung' }).click();
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toHaveCount(0);
});

test('F57 ballots that cannot be stored are counted on screen, and people are told', async ({
  app,
}) => {
  const { page } = app;
  await open(app);
  await expect(count(page)).toBeVisible();
  await fillTheDisk(page);
  await codeField(page).fill(CODE);
  await codeField(page).press('Enter');
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await expect(main(page).getByText('Nicht gespeichert', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
  await expect(page.getByRole('alert')).toContainText('noch nicht gespeichert');
});

test('with the keyboard alone: a code, a sheet, a silent vote and the reveal', async ({ app }) => {
  const { page } = app;
  await open(app);
  await tabTo(page, codeField(page));
  await page.keyboard.type(CODE);
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 von 12 Stimmzetteln');
  await tabTo(page, page.locator('summary', { hasText: 'Papier nachtragen' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Nummer des Blatts'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '1 Rot' })).toBeFocused();
  await page.keyboard.type('1212121');
  await expect(count(page)).toHaveText('2 von 12 Stimmzetteln');

  await tabTo(page, page.getByRole('link', { name: 'Herumgeben beginnen' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, next(page));
  await page.keyboard.press('Enter');
  for (const title of CHECKPOINTS) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    const first = page.getByRole('radio', { name: RED, exact: true });
    await tabTo(page, first);
    await page.keyboard.press('3');
    await expectVisibleFocus(page.getByRole('radio', { name: GREEN, exact: true }));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('button', { name: 'Stimmzettel einwerfen' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Gerät weitergeben' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Für die Workshop-Leitung' }));
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('3 von 12 Stimmzetteln');

  await tabTo(page, page.getByRole('button', { name: 'Aufdecken …' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Noch nicht' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ergebnis$/);
});

for (const width of [320, 360, 1280]) {
  test(`the rooms have room and no fault at ${width} px`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height: 740 });
    const look = async (name: string) => {
      await expectNoSidewaysScroll(page, name);
      await expectNothingCutOff(page, name);
      await expectRoomForThumbs(page, name);
      if (width > 320) await checkA11y(page, name);
    };
    await open(app);
    for (const title of [
      'Papier nachtragen',
      'Dateien zusammenführen',
      'Stimmzettel zurückziehen',
    ]) {
      await unfold(page, title);
    }
    await page.getByRole('button', { name: '2 Gelb' }).click();
    await countButton(page).click();
    await look('Abstimmen');
    await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
    await expect(start(page)).toBeVisible();
    await look('Herumgeben, Anfang');
    await next(page).click();
    await goOn(page).click();
    await expect(page.getByRole('alert')).toContainText('Bitte wählen Sie');
    await look('Herumgeben, Checkpunkt');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await rateAll(page, GREEN);
    await look('Herumgeben, Prüfen');
    await page.getByRole('button', { name: 'Stimmzettel einwerfen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Danke!' })).toBeVisible();
    await look('Herumgeben, Danke');
  });
}
