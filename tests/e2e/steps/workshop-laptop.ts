/** A workshop at the laptop of those who run it, with the beamer's window beside their own. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, type PersistentApp } from '../fixtures';
import { heading } from './assessment';
import { waitUntilOfflineReady } from './offline';
import { CHECKPOINTS } from './words';
import { keyOf, type Lights, WORDS } from './workshop-votes';

/** Two windows of one device. */
export interface Laptop {
  page: Page;
  beamer: Page;
}

export const WORKSHOP = {
  title: 'Lindental trifft Betriebe',
  date: '2026-11-19',
  place: 'Gemeindehaus, großer Saal',
  invited: 'Freiwilligenagentur, Tafel und Sportverein',
  expected: 8,
} as const;

/** At home, with a network. */
export async function openAtHome({ page }: PersistentApp, url: string): Promise<void> {
  await page.goto(url);
  await waitUntilOfflineReady(page);
}

/** From the start screen to the prepared workshop. */
export async function makeWorkshop(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Workshop vorbereiten' }).click();
  await page.getByRole('link', { name: 'Neuer Workshop' }).click();
  await page.getByLabel('Titel').fill(WORKSHOP.title);
  await page.getByLabel('Datum').fill(WORKSHOP.date);
  await page.getByLabel('Ort').fill(WORKSHOP.place);
  await page.getByLabel('Eingeladene').fill(WORKSHOP.invited);
  await page.getByLabel('Erwartete Stimmzettel').fill(`${WORKSHOP.expected}`);
  await page.getByRole('button', { name: 'Workshop anlegen' }).click();
  await expect(heading(page, `Vorbereiten ${WORKSHOP.title}`)).toBeVisible();
}

/** The window that is moved to the wall. */
export async function openBeamer(context: BrowserContext, page: Page): Promise<Page> {
  const [beamer] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Beamer-Ansicht' }).click(),
  ]);
  await expect(heading(beamer, WORKSHOP.title)).toBeVisible();
  return beamer;
}

/** The workshop's number as it stands on the wall. */
export async function numberOnTheWall(beamer: Page): Promise<string> {
  return beamer.getByText(/^[2-9AFJKMRTUWXY]{4}$/).innerText();
}

export async function goToWorkshopRoom(page: Page, room: string): Promise<void> {
  const rooms = page.getByRole('navigation', { name: 'Dieser Workshop' });
  await rooms.getByRole('link', { name: room, exact: true }).click();
  await expect(heading(page, `${room} ${WORKSHOP.title}`)).toBeVisible();
}

/** Both windows show how many have voted, and neither holds anything that `hidden` names. */
export async function expectOnlyTheCount(
  { page, beamer }: Laptop,
  count: number,
  hidden: readonly string[],
): Promise<void> {
  const text = `${count} von ${WORKSHOP.expected} Stimmzetteln`;
  await expect(page.locator('[data-vote-count]')).toHaveText(text);
  await expect(beamer.getByRole('status').filter({ hasText: text })).toBeVisible();
  for (const window of [page, beamer]) {
    const all = await window.content();
    for (const word of [...Object.values(WORDS), ...hidden]) expect(all).not.toContain(word);
  }
}

export async function typeCode(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('Stimmzettel-Code');
  await field.fill(code);
  await field.press('Enter');
}

/** With the keys of a keypad, as fast as one reads them off the sheet. */
export async function enterSheet(page: Page, sheet: number, given: Lights): Promise<void> {
  const field = page.getByLabel('Nummer des Blatts');
  if (!(await field.isVisible())) {
    await page.locator('summary', { hasText: 'Papier nachtragen' }).click();
  }
  await field.fill(`${sheet}`);
  await field.press('Enter');
  await page.keyboard.type(given.map(keyOf).join(''));
  await expect(page.getByText(`Blatt ${sheet} gezählt`)).toBeVisible();
}

/** Takes a ballot away by what stands on it. */
export async function withdraw(page: Page, number: string): Promise<void> {
  await page.locator('summary', { hasText: 'Stimmzettel zurückziehen' }).click();
  await page.getByLabel('Nummer oder Code').fill(number);
  await page.getByRole('button', { name: 'Zurückziehen', exact: true }).click();
  await expect(page.getByText('Der Stimmzettel ist zurückgezogen.')).toBeVisible();
}

/** One person votes at the device and hands it back; answers the number of the ballot. */
export async function voteSilently(page: Page, given: Lights): Promise<string> {
  await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
  await page.getByRole('button', { name: 'Ich stimme jetzt ab' }).click();
  for (const [index, light] of given.entries()) {
    await expect(heading(page, CHECKPOINTS[index] ?? '')).toBeVisible();
    const word = light ? WORDS[light] : 'Keine Angabe';
    await page.getByRole('radio', { name: word, exact: true }).check();
    await page.getByRole('button', { name: 'Weiter' }).click();
  }
  await page.getByRole('button', { name: 'Stimmzettel einwerfen' }).click();
  await expect(heading(page, 'Danke!')).toBeVisible();
  const number = await page.getByText(/^[2-9AFJKMRTUWXY]{4}$/).innerText();
  await page.getByRole('button', { name: 'Gerät weitergeben' }).click();
  await page.getByRole('link', { name: 'Für die Workshop-Leitung' }).click();
  return number;
}

export async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aufdecken …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Jetzt aufdecken?' });
  await expect(dialog).toContainText('Ein Stimmzettel fehlt noch.');
  await dialog.getByRole('button', { name: 'Aufdecken', exact: true }).click();
  await expect(heading(page, `Ergebnis ${WORKSHOP.title}`)).toBeVisible();
}
