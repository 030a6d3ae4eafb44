/** Taking part in a workshop on a phone of one's own. */
import type { Browser, Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import { type Watch, watchContext } from '../watch-context';
import { heading } from './assessment';
import { closeBallot, enterNumber, fillIn, noteOnBallot } from './join';
import { waitUntilOfflineReady } from './offline';
import { CHECKPOINTS } from './words';
import type { Lights } from './workshop-votes';

export interface Phone {
  page: Page;
  watch: Watch;
  close(): Promise<void>;
}

/** A phone with data of its own, on which the app is opened once, as the guide asks people to do at home. */
export async function phoneWithApp(browser: Browser, url: string): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    acceptDownloads: true,
  });
  const watch = await watchContext(context, new URL(url).origin);
  const page = await context.newPage();
  await page.goto(url);
  await waitUntilOfflineReady(page);
  return { page, watch, close: () => context.close() };
}

/** Opens the app again, types what stands on the wall, and gives the lights. */
export async function vote({ page }: Phone, number: string, given: Lights): Promise<void> {
  await page.reload();
  await page.getByRole('link', { name: 'An einem Workshop teilnehmen' }).click();
  await enterNumber(page, number);
  await expect(heading(page, /Ihr Stimmzettel/)).toContainText(number);
  await fillIn(page, given);
}

/** Writes a note on one checkpoint, counted from 0, and wants it to be read. */
export async function addNote({ page }: Phone, checkpoint: number, note: string): Promise<void> {
  const title = CHECKPOINTS[checkpoint] ?? '';
  await page.getByRole('link', { name: `${checkpoint + 1}. ${title}` }).click();
  await noteOnBallot(page).fill(note);
  await page.getByRole('link', { name: 'Alle: Übersicht' }).click();
  await page.getByLabel('Meine Notiz in den QR-Code aufnehmen').check();
}

/** Closes the ballot; answers its code as one reads it on the screen, in groups of four. */
export async function readCode({ page }: Phone): Promise<string> {
  await closeBallot(page);
  const groups = await page.locator('[data-code] > span').all();
  const signs = (group: Locator) => group.locator('> span > span:first-child').allInnerTexts();
  return (await Promise.all(groups.map(signs))).map((group) => group.join('')).join(' ');
}
