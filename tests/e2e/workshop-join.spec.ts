/** Taking part in a workshop on the own phone: from its number to a ballot code, with no name and no network. */
import type { Page } from '@playwright/test';
import type { Rating } from '../../src/domain/instrument';
import { readBallotCode } from '../../src/domain/workshop/ballot-code';
import { writeCode } from '../../src/domain/workshop/code-alphabet';
import { encodeWorkshopNumber } from '../../src/domain/workshop/workshop-number';
import { readBallotMessage } from '../../src/qr/ballot-message';
import { CHECKPOINT_IDS } from '../fixtures/assessments';
import { checkA11y, expect, test } from './fixtures';
import { beginAssessment, goToRoom, heading, light, noteField } from './steps/assessment';
import { startCameraBrowser } from './steps/fake-camera';
import {
  closeBallot,
  enterNumber,
  fillIn,
  NUMBER,
  noteOnBallot,
  option,
  readQr,
  shownCode,
  WORKSHOP,
} from './steps/join';
import { expectVisibleFocus, tabTo } from './steps/keyboard';
import {
  doubleTheText,
  expectNoSidewaysScroll,
  expectNothingCutOff,
  expectRoomForThumbs,
  normalText,
} from './steps/layout';
import { waitUntilOfflineReady } from './steps/offline';
import { fillTheDisk, freeTheDisk } from './steps/storage';
import { CHECKPOINTS, RED } from './steps/words';

test.use({ viewport: { width: 360, height: 740 } });

const RATINGS: (Rating | null)[] = ['red', 'yellow', 'green', null, 'green', 'red', 'yellow'];
const JOIN = '#/workshop/mitmachen';
const OVERVIEW = `${JOIN}/${NUMBER}/uebersicht`;

/** What a ballot code says in this workshop. */
async function decoded(page: Page) {
  const reading = readBallotCode(await shownCode(page), { ...WORKSHOP, checkpoints: 7 });
  return reading.kind === 'ballot' ? reading.ratings : reading;
}

const read = async (page: Page) => readBallotMessage((await readQr(page)) ?? '', CHECKPOINT_IDS);
const takeNotesAlong = (page: Page) => page.getByLabel(/in den QR-Code aufnehmen$/);
const problem = (page: Page) => page.getByRole('main').getByRole('alert').filter({ hasText: /\S/ });

/** Of the kind no two of which are alike, so that nothing gets shorter by packing it. */
const longNote = (seed: number) =>
  Array.from({ length: 90 }, (_, at) => ((at + 1) * 7919 * seed).toString(36)).join(' ');

test('a number is typed, seven lights are given, and the code says exactly these', async ({
  app,
}) => {
  const { page } = app;
  await app.open(JOIN);
  await enterNumber(page, ` ${NUMBER.toLowerCase().slice(0, 2)} ${NUMBER.slice(2)}`);
  await expect(heading(page, /Ihr Stimmzettel/)).toContainText(NUMBER);
  expect(new URL(page.url()).hash).toBe(`${JOIN}/${NUMBER}`);
  await fillIn(page, RATINGS);
  await expect(page.getByText('Alle 7 Checkpunkte beantwortet')).toBeVisible();
  await closeBallot(page);
  expect(await decoded(page)).toEqual(RATINGS);
  expect(await read(page)).toEqual({ kind: 'ballot', code: await shownCode(page), notes: {} });
});

test('showing comes first; reading aloud is marked as not secret and has a word for each character', async ({
  app,
}) => {
  const { page } = app;
  await app.open(OVERVIEW);
  await closeBallot(page);
  const titles = page.getByRole('main').getByRole('heading');
  await expect(titles).toHaveText([
    'Ihr Stimmzettel ist fertig',
    'QR-Code zeigen',
    'Code zum Eintippen zeigen',
    'Wenn es nicht anders geht: vorlesen nicht geheim',
    'Danach',
  ]);
  const code = await shownCode(page);
  const cells = page.locator('[data-code] > span > span');
  await expect(cells).toHaveCount(code.length);
  for (const word of await cells.locator('span:last-child').allTextContents()) {
    expect(word).toMatch(/^[a-zäöüA-ZÄÖÜ]{3,}$/);
  }
});

test('notes come along only when the person ticks it', async ({ app }) => {
  const { page } = app;
  await app.open(`${JOIN}/${NUMBER}/1`);
  await noteOnBallot(page).fill('Im Vorstand besprochen.');
  await option(page, 'yellow').check();
  await page.goto(app.url + OVERVIEW);
  await expect(takeNotesAlong(page)).not.toBeChecked();
  await closeBallot(page);
  await expect(page.getByText('Nur die Ampeln, ohne Notizen')).toBeVisible();
  const code = await shownCode(page);
  expect(await read(page)).toEqual({ kind: 'ballot', code, notes: {} });
  await takeNotesAlong(page).check();
  await expect(page.getByText('Mit Ihren Notizen')).toBeVisible();
  expect(await read(page)).toEqual({
    kind: 'ballot',
    code,
    notes: { [CHECKPOINT_IDS[0] ?? '']: 'Im Vorstand besprochen.' },
  });
});

test('notes that do not fit one readable code are never left out unasked', async ({ app }) => {
  const { page } = app;
  for (const number of [1, 2]) {
    await app.open(`${JOIN}/${NUMBER}/${number}`);
    await expect(heading(page, CHECKPOINTS[number - 1] ?? '')).toBeVisible();
    await noteOnBallot(page).fill(longNote(number));
  }
  await page.goto(app.url + OVERVIEW);
  await takeNotesAlong(page).check();
  await expect(page.getByText(/Noch ist nichts weggelassen/)).toBeVisible();
  await closeBallot(page);
  const code = await shownCode(page);
  const picture = page.getByRole('img', { name: /^QR-Code/ });
  await expect(page.getByText(/Noch ist nichts weggelassen/)).toBeVisible();
  await expect(picture).toHaveCount(0);

  await page.getByRole('button', { name: 'Ohne Notizen zeigen' }).click();
  expect(await read(page)).toEqual({ kind: 'ballot', code, notes: {} });

  await takeNotesAlong(page).check();
  await page.getByRole('button', { name: 'Notizen kürzen' }).click();
  await page.getByLabel(CHECKPOINTS[0]).fill('Kurz.');
  await page.getByLabel(CHECKPOINTS[1]).fill('');
  expect(await read(page)).toEqual({
    kind: 'ballot',
    code,
    notes: { [CHECKPOINT_IDS[0] ?? '']: 'Kurz.' },
  });
});

test('a ballot outlives a reload in the middle, and goes on where it was', async ({ app }) => {
  const { page } = app;
  await app.open(`${JOIN}/${NUMBER}/3`);
  await option(page, 'red').check();
  await noteOnBallot(page).fill('Fehlt noch.');
  await page.reload();
  await expect(heading(page, CHECKPOINTS[2])).toBeVisible();
  await expect(option(page, 'red')).toBeChecked();
  await expect(noteOnBallot(page)).toHaveValue('Fehlt noch.');
  await page.goto(app.url + JOIN);
  await page.getByRole('link', { name: 'Weiter ausfüllen' }).click();
  await page.getByRole('link', { name: 'Weiter mit Checkpunkt 1' }).click();
  await expect(option(page, null)).not.toBeChecked();
});

test('the start leads to the ballot on this device, and shows nothing of what is in it', async ({
  app,
}) => {
  const { page } = app;
  await app.open(`${JOIN}/${NUMBER}/1`);
  await option(page, 'red').check();
  await page.goto(app.url);
  const card = page.getByRole('region', { name: `Stimmzettel für Workshop ${NUMBER}` });
  await expect(card).not.toContainText(RED);
  await card.getByRole('link', { name: 'Weiter ausfüllen' }).click();
  await page.getByRole('link', { name: 'Weiter mit Checkpunkt 2' }).click();
  await page.getByRole('link', { name: 'Übersicht' }).click();
  await closeBallot(page);
  const code = await shownCode(page);
  await page.goto(app.url);
  await expect(card).not.toContainText(code.slice(0, 4));
  await card.getByRole('link', { name: 'Code zeigen' }).click();
  expect(await shownCode(page)).toBe(code);
  await page.goto(app.url);
  await page.getByRole('link', { name: 'Sie nehmen an einem Workshop teil?' }).click();
  await expect(page.getByLabel('Workshop-Nummer')).toBeVisible();
});

test('a closed ballot stays as it is, and a new one says what must go first', async ({ app }) => {
  const { page } = app;
  await app.open(`${JOIN}/${NUMBER}`);
  await fillIn(page, RATINGS);
  await closeBallot(page);
  const code = await shownCode(page);
  await page.goto(`${app.url}${JOIN}/${NUMBER}/1`);
  await expect(heading(page, 'Ihr Stimmzettel ist fertig')).toBeVisible();
  expect(await shownCode(page)).toBe(code);

  await page.getByRole('button', { name: 'Neuen Stimmzettel ausfüllen' }).click();
  const spaced = `${code.slice(0, 4)} ${code.slice(4)}`;
  await expect(page.getByRole('dialog')).toContainText(`seinem Code ${spaced}`);
  await page.getByRole('button', { name: 'Meine Angaben ändern' }).click();
  await expect(page.getByRole('main')).toContainText(`mit dem Code ${spaced}`);
  await closeBallot(page);
  expect(await decoded(page)).toEqual(RATINGS);
  await expect(page.getByRole('main')).toContainText(`mit dem Code ${spaced}`);
});

test('the next person at the same device finds nothing of the one before', async ({ app }) => {
  const { page } = app;
  await app.open(`${JOIN}/${NUMBER}/1`);
  await option(page, 'red').check();
  await noteOnBallot(page).fill('Nur für mich');
  await page.goto(app.url + OVERVIEW);
  await closeBallot(page);
  const code = await shownCode(page);
  await page.getByRole('button', { name: 'Neuen Stimmzettel ausfüllen' }).click();
  await page.getByRole('button', { name: 'Leer, für eine andere Person' }).click();
  await page.getByRole('link', { name: 'Stimmzettel ausfüllen' }).click();
  await expect(option(page, 'red')).not.toBeChecked();
  await expect(noteOnBallot(page)).toHaveValue('');
  await page.goto(app.url + OVERVIEW);
  await expect(page.getByRole('main')).not.toContainText(code.slice(0, 4));
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('praxishilfe');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('settings').objectStore('settings').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
  expect(kept).not.toContain('Nur für mich');
  expect(kept).not.toContain(code);
});

test('whoever enters a number is not shown the code of the person before', async ({ app }) => {
  const { page } = app;
  await app.open(OVERVIEW);
  await closeBallot(page);
  const code = await shownCode(page);
  await page.goto(app.url + JOIN);
  await enterNumber(page);
  await expect(heading(page, 'Hier gibt es schon einen Stimmzettel')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(code.slice(0, 4));
  await page.getByRole('link', { name: 'Ja, den Code zeigen' }).click();
  expect(await shownCode(page)).toBe(code);
  await page.goto(app.url + JOIN);
  await enterNumber(page);
  await page.getByRole('button', { name: 'Nein, einen neuen ausfüllen' }).click();
  await expect(page.getByRole('link', { name: 'Stimmzettel ausfüllen' })).toBeVisible();
  await page.goto(app.url + OVERVIEW);
  await expect(heading(page, 'Übersicht')).toBeVisible();
});

test('lights and notes are taken over from an own assessment, and taken back', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Jugendhaus');
  await light(page, CHECKPOINTS[0], RED).check();
  await noteField(page).fill('Aus der Selbstbewertung');
  await goToRoom(page, 'Übersicht');
  await page.goto(`${app.url}${JOIN}/${NUMBER}`);
  await expect(page.getByText('Jugendhaus (1 von 7 bewertet)')).toBeVisible();
  await page.getByLabel('Auch die Notizen übernehmen').check();
  await page.getByRole('button', { name: 'Ampeln übernehmen' }).click();
  await expect(heading(page, 'Übersicht')).toBeVisible();
  const rows = page
    .getByRole('region', { name: 'Was auf dem Stimmzettel steht' })
    .getByRole('listitem');
  await expect(rows.first()).toContainText(RED);
  await expect(rows.first()).toContainText('Aus der Selbstbewertung');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(rows.first()).not.toContainText(RED);
});

test('F57 each problem with a workshop number has its own sentence, and nothing typed is lost', async ({
  app,
}) => {
  const { page } = app;
  await app.open(JOIN);
  const field = page.getByLabel('Workshop-Nummer');
  const swapped = `${NUMBER[1]}${NUMBER[0]}${NUMBER.slice(2)}`;
  const newer = writeCode(BigInt(16 * 97 + 5), 4);
  const other = encodeWorkshopNumber({ number: 7, praxishilfe: 15 });
  const problems: [typed: string, said: RegExp][] = [
    ['', /Bitte geben Sie die Workshop-Nummer ein/],
    ['7K3O', /„O“ kommt in Workshop-Nummern nicht vor/],
    [NUMBER.slice(1), /hat vier Zeichen/],
    [swapped, /falsch oder vertauscht/],
    [newer, /neuere Fassung der App/],
    [other, /fehlt in Ihrer Fassung/],
  ];
  for (const [typed, said] of problems) {
    await enterNumber(page, typed);
    await expect(problem(page)).toHaveText(said);
    await expect(field).toHaveValue(typed);
    await expect(field).toBeFocused();
  }
  await page.goto(`${app.url}${JOIN}/${swapped}`);
  await expect(problem(page)).toHaveText(/falsch oder vertauscht/);
  await expect(field).toHaveValue(swapped);
  await enterNumber(page);
  await expect(heading(page, /Ihr Stimmzettel/)).toBeVisible();
});

test('F57 a device that keeps nothing says so, and the ballot goes on to its code', async ({
  app,
}) => {
  const { page } = app;
  await app.open(`${JOIN}/${NUMBER}/1`);
  await expect(heading(page, CHECKPOINTS[0])).toBeVisible();
  await fillTheDisk(page);
  await option(page, 'green').check();
  await expect(problem(page)).toContainText('gerade nicht speichern');
  await page.getByRole('link', { name: 'Weiter', exact: true }).click();
  await option(page, 'red').check();
  await expect(page.getByRole('button', { name: 'Noch einmal speichern' })).toBeVisible();
  await freeTheDisk(page);
  // Nobody has to press it: the device is asked again and again.
  await expect(problem(page)).toHaveCount(0, { timeout: 60_000 });
  await page.reload();
  await page.getByRole('link', { name: 'Übersicht' }).click();
  await closeBallot(page);
  expect(await decoded(page)).toEqual(['green', 'red', ...Array(5).fill(null)]);
});

test('the number is scanned from the beamer, and another QR code is told apart', async ({
  host,
}) => {
  test.slow();
  const camera = await startCameraBrowser({ url: host.url });
  try {
    const { page, watch } = camera;
    await page.goto(host.url + JOIN);
    camera.hold('https://example.org/speisekarte');
    const toggle = page.getByRole('button', { name: /^Kamera (ein|aus)schalten$/ });
    await toggle.click();
    await expect(problem(page)).toHaveText(/gehört zu keinem Workshop/);
    await toggle.click();
    camera.hold(`https://anderswo.example/#/workshop/mitmachen/${NUMBER}`);
    await toggle.click();
    await expect(heading(page, /Ihr Stimmzettel/)).toContainText(NUMBER);
    await expect(page.locator('video')).toHaveCount(0);
    expect(watch.findings()).toEqual([]);
  } finally {
    await camera.close();
  }
});

test('a ballot is deleted by the person, and comes back by Rückgängig', async ({ app }) => {
  const { page } = app;
  await app.open(`${JOIN}/${NUMBER}/1`);
  await option(page, 'green').check();
  await page.goto(app.url + JOIN);
  const list = page.getByRole('region', { name: 'Stimmzettel auf diesem Gerät' });
  await list.getByRole('button', { name: `Stimmzettel für Workshop ${NUMBER} löschen` }).click();
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(list).toContainText(NUMBER);
});

test('everything works when the server is gone', async ({ app }) => {
  test.slow();
  const { page } = app;
  await app.open();
  await waitUntilOfflineReady(page);
  await app.stop();
  await page.goto(app.url + JOIN);
  await enterNumber(page);
  await fillIn(page, RATINGS);
  await closeBallot(page);
  expect(await decoded(page)).toEqual(RATINGS);
  expect(await read(page)).toMatchObject({ kind: 'ballot' });
});

test('the keyboard alone leads from the number to the code', async ({ app }) => {
  const { page } = app;
  await app.open(JOIN);
  await tabTo(page, page.getByLabel('Workshop-Nummer'));
  await page.keyboard.type(NUMBER);
  await page.keyboard.press('Enter');
  await expect(heading(page, /Ihr Stimmzettel/)).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Stimmzettel ausfüllen' }));
  await page.keyboard.press('Enter');
  for (const [index, key] of ['1', '2', '3', '0', '3', '1', '2'].entries()) {
    await expect(heading(page, CHECKPOINTS[index] ?? '')).toBeFocused();
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press(key);
    await expect(option(page, RATINGS[index] ?? null)).toBeChecked();
    await expectVisibleFocus(option(page, RATINGS[index] ?? null));
    await tabTo(page, page.getByRole('link', { name: 'Weiter', exact: true }));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('button', { name: 'Stimmzettel abschließen' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Ihr Stimmzettel ist fertig')).toBeFocused();
  expect(await decoded(page)).toEqual(RATINGS);
  const again = page.getByRole('button', { name: 'Neuen Stimmzettel ausfüllen' });
  await tabTo(page, again);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Meine Angaben ändern' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(again).toBeFocused();
});

for (const width of [360, 1280]) {
  test(`every step is clean for axe and has room, ${width} px wide`, async ({ app }) => {
    test.slow();
    const { page } = app;
    await page.setViewportSize({ width, height: 740 });
    const look = async (screen: string) => {
      await checkA11y(page, screen);
      await expectRoomForThumbs(page, screen);
      for (const narrow of [320, width]) {
        await page.setViewportSize({ width: narrow, height: 740 });
        await doubleTheText(page);
        await expectNoSidewaysScroll(page, `${screen}, ${narrow} px, large text`);
        await expectNothingCutOff(page, `${screen}, ${narrow} px, large text`);
        await normalText(page);
        await expectNoSidewaysScroll(page, `${screen}, ${narrow} px`);
      }
    };
    await app.open(JOIN);
    await enterNumber(page, '7K3O');
    await expect(problem(page)).toBeVisible();
    await look('number');
    await enterNumber(page);
    await expect(heading(page, /Ihr Stimmzettel/)).toBeVisible();
    await look('start');
    await page.getByRole('link', { name: 'Stimmzettel ausfüllen' }).click();
    await option(page, null).check();
    await noteOnBallot(page).fill(longNote(3));
    await look('checkpoint');
    await page.getByRole('link', { name: 'Übersicht' }).click();
    await takeNotesAlong(page).check();
    await look('overview');
    await closeBallot(page);
    await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
    await look('code');
    await page.getByRole('button', { name: 'Neuen Stimmzettel ausfüllen' }).click();
    await look('new ballot');
    await page.goto(app.url + JOIN);
    await expect(page.getByText('Stimmzettel auf diesem Gerät')).toBeVisible();
    await look('ballots on this device');
  });
}
