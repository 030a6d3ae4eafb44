import { expect, type Locator, type Page } from '@playwright/test';
import { CHECKPOINTS, EXAMPLE, type LightWord } from './words';

/** The screen's heading, by which people see where they are. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

/** From the start screen to the first checkpoint of a new assessment. */
export async function beginAssessment(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Neue Selbstbewertung' }).click();
  await page.getByLabel('Name der Organisation oder des Bereichs').fill(name);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(heading(page, CHECKPOINTS[0])).toBeVisible();
}

/** From the start screen to the overview of the worked example. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
  await expect(heading(page, 'Übersicht')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(EXAMPLE);
}

/** The three lights of the checkpoint on screen. */
export function lights(page: Page, checkpoint: string): Locator {
  return page.getByRole('group', { name: checkpoint });
}

export function light(page: Page, checkpoint: string, word: LightWord): Locator {
  return lights(page, checkpoint).getByRole('radio', { name: word, exact: true });
}

/** Along the row of lights, to the checkpoint with this place, counted from 1. */
export async function goToCheckpoint(page: Page, number: number): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Die Checkpunkte' })
    .getByRole('link', { name: `Checkpunkt ${number}:` })
    .click();
  await expect(heading(page, CHECKPOINTS[number - 1] ?? '')).toBeVisible();
}

export async function goToRoom(page: Page, room: 'Übersicht' | 'Maßnahmenplan'): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Diese Selbstbewertung' })
    .getByRole('link', { name: room })
    .click();
  await expect(heading(page, room)).toBeVisible();
}

export function noteField(page: Page): Locator {
  return page.getByLabel('Notiz');
}

/** The word in the header that says whether everything is stored. */
export function saveStatus(page: Page): Locator {
  return page.getByRole('banner').getByText(/^(Gespeichert|Wird gespeichert …|Nicht gespeichert)$/);
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toHaveText('Gespeichert');
}
