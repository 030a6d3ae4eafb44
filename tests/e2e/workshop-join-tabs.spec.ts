/** One ballot on a phone, open in several tabs: opening the address of the beamer twice is enough for that. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { heading } from './steps/assessment';
import { closeBallot, fillIn, NUMBER, option, shownCode } from './steps/join';
import { fillTheDisk, freeTheDisk } from './steps/storage';

test.use({ viewport: { width: 360, height: 740 } });

const JOIN = `#/workshop/mitmachen/${NUMBER}`;

/** Within the page, which keeps what it has in memory. */
const goTo = (page: Page, step: string) =>
  page.evaluate((hash) => location.assign(hash), `${JOIN}/${step}`);

test('F26 an older tab loses none of the lights that were given in a newer one', async ({
  app,
  context,
}) => {
  const { page: older } = app;
  await app.open(JOIN);
  await expect(heading(older, /Ihr Stimmzettel/)).toBeVisible();
  const newer = await context.newPage();
  await newer.goto(older.url());
  await fillIn(newer, ['red', 'yellow', 'green', null, 'green', 'red', 'yellow']);
  // It has heard of them all.
  await expect(older.getByRole('link', { name: 'Zur Übersicht' })).toBeVisible();
  await goTo(older, '1');
  await expect(option(older, 'red')).toBeChecked();
  await option(older, 'yellow').check();
  await goTo(newer, '1');
  await expect(option(newer, 'yellow')).toBeChecked();
  await goTo(newer, 'uebersicht');
  await newer.reload();
  await expect(newer.getByText('Alle 7 Checkpunkte beantwortet')).toBeVisible();
});

test('F26 a ballot has the same code in all tabs, however often it is closed', async ({
  app,
  context,
}) => {
  const { page: older } = app;
  await app.open(JOIN);
  await fillIn(older, ['red', 'yellow', 'green', null, 'green', 'red', 'yellow']);
  const newer = await context.newPage();
  await newer.goto(older.url());
  await closeBallot(newer);
  const code = await shownCode(newer);
  await expect(heading(older, 'Ihr Stimmzettel ist fertig')).toBeVisible();
  expect(await shownCode(older)).toBe(code);
  await older.reload();
  await expect(heading(older, 'Ihr Stimmzettel ist fertig')).toBeVisible();
  expect(await shownCode(older)).toBe(code);
});

test('a page with a light that the full device did not take asks before it goes', async ({
  app,
}) => {
  const { page } = app;
  await app.open(`${JOIN}/1`);
  await option(page, 'red').check();
  await fillTheDisk(page);
  await option(page, 'green').check();
  await expect(page.getByText(/lässt sich auf diesem Gerät gerade nicht speichern/)).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const leaving = page.evaluate(() => location.reload()).catch(() => undefined);
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await leaving;

  // A walk to another room and back takes nothing along either.
  await page.evaluate((hash) => location.assign(hash), '#/workshop/mitmachen');
  await expect(heading(page, 'An einem Workshop teilnehmen')).toBeVisible();
  await page.goBack();
  await expect(option(page, 'green')).toBeChecked();

  await freeTheDisk(page);
  await page.getByRole('button', { name: 'Noch einmal speichern' }).click();
  await expect(page.getByText(/lässt sich auf diesem Gerät gerade nicht speichern/)).toBeHidden();
  await page.reload();
  await expect(option(page, 'green')).toBeChecked();
});
