import { expect, type Page } from '@playwright/test';
import type { Rating } from '../../../src/domain/instrument';
import { encodeWorkshopNumber } from '../../../src/domain/workshop/workshop-number';
import { decodeQr } from '../../../src/qr/decode';
import { heading } from './assessment';
import { CHECKPOINTS, GREEN, RED, YELLOW } from './words';

/** A workshop that this device knows by its number alone. */
export const WORKSHOP = { number: 7, praxishilfe: 0 };
export const NUMBER = encodeWorkshopNumber(WORKSHOP);

const WORDS: Record<Rating, string> = { red: RED, yellow: YELLOW, green: GREEN };

export const option = (page: Page, rating: Rating | null) =>
  page.getByRole('radio', { name: rating ? WORDS[rating] : 'Keine Angabe', exact: true });

export const noteOnBallot = (page: Page) => page.getByLabel(/^Ihre Notiz/);

/** From the field for the workshop's number to the beginning of the ballot. */
export async function enterNumber(page: Page, number: string = NUMBER): Promise<void> {
  await page.getByLabel('Workshop-Nummer').fill(number);
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
}

/** From the beginning of the ballot through all its checkpoints to the overview. */
export async function fillIn(page: Page, ratings: readonly (Rating | null)[]): Promise<void> {
  await page.getByRole('link', { name: 'Stimmzettel ausfüllen' }).click();
  for (const [index, rating] of ratings.entries()) {
    await expect(heading(page, CHECKPOINTS[index] ?? '')).toBeVisible();
    await option(page, rating).check();
    await page.getByRole('link', { name: 'Weiter', exact: true }).click();
  }
  await expect(heading(page, 'Übersicht')).toBeVisible();
}

export async function closeBallot(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stimmzettel abschließen' }).click();
  await expect(heading(page, 'Ihr Stimmzettel ist fertig')).toBeVisible();
}

/** The ballot code as it stands there, without blanks. */
export async function shownCode(page: Page): Promise<string> {
  return (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
}

/** What a camera reads from the QR code on the screen. */
export async function readQr(page: Page): Promise<string | null> {
  const code = page.getByRole('img', { name: /^QR-Code/ });
  await expect(code).toBeVisible();
  const drawing = await code.evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }));
  return decodeQr(pixelsOf(drawing), 'file');
}

/** Runs of dark modules, "M5 4h3v1h-3z", as a picture of four pixels a module. */
function pixelsOf({ size, path }: { size: number; path: string }) {
  const SCALE = 4;
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = (row * side + Number(x) * SCALE) * 4;
      for (let at = from; at < from + Number(width) * SCALE * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width: side, height: side, data };
}
