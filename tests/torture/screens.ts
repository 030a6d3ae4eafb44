import { expect, type Page } from '@playwright/test';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  goToRoom,
  heading,
  light,
  noteField,
} from '../e2e/steps/assessment';
import { addOwnMeasure, field } from '../e2e/steps/plan';
import { CHECKPOINTS, RED } from '../e2e/steps/words';

export interface Screen {
  address: string;
  heading: string;
  kind: 'checkpoint' | 'plan';
}

const MEASURES = 2;

/** A new assessment with two measures, saved; its seven checkpoints and its plan. */
export async function prepareScreens(page: Page, url: string): Promise<Screen[]> {
  await page.goto(url);
  await beginAssessment(page, 'Verein');
  await light(page, CHECKPOINTS[0], RED).check();
  const screens: Screen[] = [];
  for (const [index, title] of CHECKPOINTS.entries()) {
    await goToCheckpoint(page, index + 1);
    screens.push({ address: page.url(), heading: title, kind: 'checkpoint' });
  }
  await goToRoom(page, 'Maßnahmenplan');
  await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
  await expect(field(page, 1, 'Maßnahme')).toBeVisible();
  await page.getByRole('button', { name: /^(Weitere )?Maßnahme hinzufügen: 1\. / }).click();
  const dialog = page.getByRole('dialog', { name: 'Maßnahme hinzufügen' });
  await dialog.getByRole('button', { name: 'Eigene Maßnahme schreiben' }).click();
  await expect(field(page, MEASURES, 'Maßnahme')).toBeVisible();
  await expectSaved(page);
  screens.push({ address: page.url(), heading: 'Maßnahmenplan', kind: 'plan' });
  return screens;
}

/** Waits until the screen shows what is stored, with whatever the start brings back. */
export async function openScreen(page: Page, screen: Screen): Promise<void> {
  // The same address with another hash would not start the app anew.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(screen.address);
  await expect(heading(page, screen.heading)).toBeVisible();
  const last = screen.kind === 'plan' ? field(page, MEASURES, 'Kontrolle') : noteField(page);
  await expect(last).toBeVisible();
  await expectSaved(page);
}
