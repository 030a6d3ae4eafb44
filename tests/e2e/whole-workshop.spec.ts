/** A whole workshop without a network: from the invitation to the minutes, on a laptop, phones, paper and a passed device. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload, saveBy } from './steps/documents';
import { cameraArgs, filmScreen, photograph } from './steps/fake-camera';
import { field } from './steps/plan';
import { CHECKPOINTS } from './steps/words';
import {
  enterSheet,
  expectOnlyTheCount,
  goToWorkshopRoom,
  type Laptop,
  makeWorkshop,
  numberOnTheWall,
  openAtHome,
  openBeamer,
  reveal,
  typeCode,
  voteSilently,
  WORKSHOP,
  withdraw,
} from './steps/workshop-laptop';
import { readPdfMinutes, readWordMinutes } from './steps/workshop-minutes';
import { addNote, phoneWithApp, readCode, vote } from './steps/workshop-phone';
import { expectAnonymous } from './steps/workshop-sicherung';
import { ALL, keyOf, lights, TALK, VOTERS, votesOn, WORDS } from './steps/workshop-votes';

const NOTE = 'Wir planen erst, wenn ein Betrieb anruft.';
const NOTED = 2;
/** What those in the room agree on, by checkpoint. */
const JOINT = lights('gyggryy');
const REASON = 'Drei Angebote sind beschrieben, mehr nicht.';
const DISSENT = 'Die Tafel sieht Rot.';
const TOPIC = 'Versicherung für Ehrenamtliche klären';
const MEASURE = 'Zwei Betriebe besuchen';

const title = (checkpoint: number) => `${checkpoint + 1}. ${CHECKPOINTS[checkpoint]}`;

/** All that the minutes must say of it. */
const MINUTES = {
  facts: [
    'Datum 19. November 2026',
    `Ort ${WORKSHOP.place}`,
    `Eingeladen ${WORKSHOP.invited}`,
    'Abgestimmt 7 Stimmzettel, erwartet waren 8',
    'Praxishilfe Zusammenarbeit mit KMU in der Region systematisch angehen (Fassung 1.0.0)',
  ],
  checkpoints: CHECKPOINTS.map((_, place) => [
    WORDS[JOINT[place] ?? 'red'],
    votesOn(place),
    ...(place === TALK[0] ? ['Begründung', REASON, 'Abweichende Meinung', DISSENT] : []),
  ]),
  topics: [TOPIC, 'Maßnahme im Plan'],
  plan: [title(4), MEASURE, 'Kim Sommer', title(6), TOPIC, '01.03.2027'],
};

const preview = (page: Page) => page.getByRole('region', { name: 'Vorschau' });
const list = (page: Page) => page.getByRole('region', { name: 'Alle Checkpunkte' });
const talk = (page: Page, checkpoint: number) =>
  page.getByRole('region', { name: title(checkpoint) });
const onTheWall = (beamer: Page, checkpoint: number) =>
  expect(beamer.getByRole('heading', { level: 1 })).toContainText(CHECKPOINTS[checkpoint] ?? '');

test('F57 eight are invited, seven vote in four ways, and the minutes say what they said', async ({
  browser,
  host,
  launchPersistent,
}, info) => {
  // Five browsers at once, on a machine with two cores.
  test.slow();
  const profile = info.outputPath('laptop');
  const atHome = await launchPersistent(profile);
  const [, ...phones] = await Promise.all([
    openAtHome(atHome, host.url),
    ...Array.from({ length: 4 }, () => phoneWithApp(browser, host.url)),
  ]);
  const [anna, bela, cem, dora] = phones;
  if (!anna || !bela || !cem || !dora) throw new Error('a phone is missing');
  await host.stop();

  await atHome.page.reload();
  await makeWorkshop(atHome.page);
  let laptop: Laptop = {
    page: atHome.page,
    beamer: await openBeamer(atHome.context, atHome.page),
  };
  const number = await numberOnTheWall(laptop.beamer);
  await goToWorkshopRoom(laptop.page, 'Abstimmen');

  const codes = await test.step('the phones vote', async () => {
    const [first, second, third] = VOTERS.phones;
    const byCode = async (phone: typeof anna, given = first) => {
      await vote(phone, number, given);
      return readCode(phone);
    };
    const withNote = async () => {
      await vote(dora, number, VOTERS.camera);
      await addNote(dora, NOTED, NOTE);
      return readCode(dora);
    };
    return Promise.all([byCode(anna, first), byCode(bela, second), byCode(cem, third), withNote()]);
  });
  const [first, second, third] = codes;
  const hidden = [...codes, ...codes.map((code) => code.replace(' ', '')), NOTE];

  await test.step('their codes are typed, one of them twice', async () => {
    const { page } = laptop;
    await typeCode(page, first);
    await expectOnlyTheCount(laptop, 1, hidden);
    await typeCode(page, [...second.toLowerCase().replace(' ', '')].join(' '));
    await expectOnlyTheCount(laptop, 2, hidden);
    await typeCode(page, first);
    const noticed = page.getByRole('dialog', { name: 'Dieser Stimmzettel ist schon gezählt' });
    await noticed.getByRole('button', { name: 'Nicht noch einmal zählen' }).click();
    await expectOnlyTheCount(laptop, 2, hidden);
    await typeCode(page, third.replace(' ', ''));
    await expectOnlyTheCount(laptop, 3, hidden);
  });

  await test.step('two sheets of paper, one of them corrected', async () => {
    const { page } = laptop;
    const [one, two] = VOTERS.sheets;
    await enterSheet(page, 1, lights('rrrrrrr'));
    await enterSheet(page, 2, two);
    await expectOnlyTheCount(laptop, 5, hidden);
    await withdraw(page, '1');
    await expectOnlyTheCount(laptop, 4, hidden);
    await enterSheet(page, 1, one);
    await expectOnlyTheCount(laptop, 5, hidden);
  });

  await test.step('the laptop is started anew, and reads a QR code from a phone', async () => {
    const video = info.outputPath('camera.y4m');
    filmScreen(video, await photograph(dora.page.getByRole('img', { name: /^QR-Code/ })));
    await expect(laptop.page.getByText('Gespeichert', { exact: true })).toBeVisible();
    await atHome.context.close();
    const { context, page } = await launchPersistent(profile, cameraArgs(video));
    await context.grantPermissions(['camera']);
    await page.goto(host.url);
    await page.getByRole('link', { name: 'Weitermachen' }).click();
    laptop = { page, beamer: await openBeamer(context, page) };
    await expectOnlyTheCount(laptop, 5, hidden);
    await page.getByRole('button', { name: 'Kamera einschalten' }).click();
    await expectOnlyTheCount(laptop, 6, hidden);
    await page.getByRole('button', { name: 'Kamera ausschalten' }).click();
  });
  const { page, beamer } = laptop;

  const passed = await test.step('the device is passed', () => voteSilently(page, VOTERS.passed));
  hidden.push(passed);
  await expectOnlyTheCount(laptop, ALL.length, hidden);

  await test.step('all is revealed, most disagreement first', async () => {
    await reveal(page);
    await expect(list(page).getByRole('listitem')).toContainText(TALK.map(title));
  });

  await test.step('they agree, in either window, and both stay in step', async () => {
    for (const [place, checkpoint] of TALK.entries()) {
      await onTheWall(beamer, checkpoint);
      await expect(talk(page, checkpoint)).toBeVisible();
      const light = JOINT[checkpoint] ?? null;
      const word = { name: WORDS[light ?? 'red'], exact: true };
      if (place % 2 === 1) await beamer.keyboard.press(keyOf(light));
      else await page.getByRole('radio', word).check();
      await expect(page.getByRole('radio', word)).toBeChecked();
      await expect(beamer.getByRole('button', { ...word, pressed: true })).toBeAttached();
      if (checkpoint === NOTED) {
        await page.getByText('Eine Notiz von den Stimmzetteln').click();
        await expect(page.getByText(NOTE)).toBeVisible();
        await expect(beamer.getByText(NOTE)).toHaveCount(0);
      }
      if (place === 0) {
        await page.getByLabel('Begründung').fill(REASON);
        await page.getByLabel('Abweichende Meinung').fill(DISSENT);
      }
      if (place === TALK.length - 1) break;
      if (place % 2 === 1) await beamer.keyboard.press('PageDown');
      else await page.getByRole('button', { name: 'Nächster Checkpunkt' }).click();
    }
    await expect(page.getByText('7 von 7 vereinbart')).toBeVisible();
  });

  await test.step('a parked topic and a thought in the room become measures', async () => {
    await beamer.keyboard.press('n');
    await beamer.getByRole('textbox').fill(TOPIC);
    await beamer.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Gemeinsames Ergebnis übernehmen' }).click();
    await beamer.keyboard.press('Escape');
    await beamer.keyboard.press('End');
    await beamer.getByRole('button', { name: `Maßnahme hinzufügen: ${title(4)}` }).click();
    await beamer.getByRole('button', { name: 'Eigene Maßnahme schreiben' }).click();
    await field(beamer, 1, 'Maßnahme').fill(MEASURE);
    await goToWorkshopRoom(page, 'Maßnahmenplan');
    await expect(field(page, 1, 'Maßnahme')).toHaveValue(MEASURE);
    await field(page, 1, 'Verantwortlich').fill('Kim Sommer');
    await page.getByRole('button', { name: 'Thema 1: Als Maßnahme übernehmen' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: title(6) })
      .click();
    await field(page, 2, 'Kontrolle').fill('2027-03-01');
    await expect(field(beamer, 2, 'Maßnahme')).toHaveValue(TOPIC);
  });

  await goToWorkshopRoom(page, 'Protokoll');
  await test.step('the minutes say exactly that, as PDF and for Word', async () => {
    const pdf = await readDownload(await saveBy(page, 'Als PDF speichern'));
    const word = await readDownload(await saveBy(page, 'Als Word speichern'));
    for (const read of [await readPdfMinutes(pdf), await readWordMinutes(word)]) {
      expect(read).toMatchObject(MINUTES);
      for (const secret of hidden) expect(read.text).not.toContain(secret);
    }
  });

  await test.step('the Sicherung does not tell who voted how, and brings all to another device', async () => {
    const backup = await readDownload(await saveBy(page, 'Sicherung dieses Workshops'));
    expectAnonymous(backup.toString('utf8'), [...codes, passed], VOTERS.camera);
    const said = await preview(page).ariaSnapshot();
    const other = anna.page;
    await goToStart(other);
    await goToBackup(other);
    await openBackup(other, backup);
    await other.getByRole('button', { name: /übernehmen$/ }).click();
    await other.getByRole('link', { name: 'Zu den Workshops' }).click();
    await other.getByRole('link', { name: WORKSHOP.title, exact: true }).click();
    await goToWorkshopRoom(other, 'Ergebnis');
    await expect(list(other).getByRole('listitem')).toContainText(TALK.map(title));
    await goToWorkshopRoom(other, 'Protokoll');
    await expect.poll(() => preview(other).ariaSnapshot()).toBe(said);
  });

  for (const { watch, close } of phones) {
    expect(watch.findings(), 'what a healthy app does not do').toEqual([]);
    await close();
  }
});
