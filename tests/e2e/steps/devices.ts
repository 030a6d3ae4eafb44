import type { Browser } from '@playwright/test';
import { type App, expect } from '../fixtures';
import { watchContext } from '../watch-context';
import { beginAssessment, expectSaved, goToRoom, light, noteField } from './assessment';
import { goToBackup, goToStart, openBackup } from './backup';
import { readDownload, saveBackup } from './documents';
import { addOwnMeasure, field } from './plan';
import { CHECKPOINTS, RED } from './words';

/** A second device: the same app in a browser that knows nothing of the first. */
export async function anotherDevice(browser: Browser, app: App) {
  const context = await browser.newContext({
    viewport: app.page.viewportSize(),
    locale: 'de-DE',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const watch = await watchContext(context, new URL(app.url).origin);
  const open = async (route = '') => {
    await page.goto(app.url + route);
  };
  return { other: { ...app, page, watch, open }, close: () => context.close() };
}

/** The Sicherung of everything, as text. */
export async function saveAll({ page }: App): Promise<string> {
  await goToStart(page);
  await goToBackup(page);
  return (await readDownload(await saveBackup(page))).toString('utf8');
}

/** Opens a Sicherung and takes over what the app proposes. */
export async function takeOver({ page }: App, backup: string): Promise<void> {
  await goToStart(page);
  await goToBackup(page);
  await openBackup(page, backup);
  await page.getByRole('button', { name: '1 Selbstbewertung übernehmen' }).click();
  await expect(page.getByRole('link', { name: 'Zu Ihren Selbstbewertungen' })).toBeVisible();
}

/** From anywhere to the only assessment, into its plan. */
export async function openPlanOf({ page }: App, name: string): Promise<void> {
  await goToStart(page);
  await page.getByRole('link', { name, exact: true }).first().click();
  await goToRoom(page, 'Maßnahmenplan');
}

export const NAME = 'Verein Sonnenblume';

/** One device begins, the other opens its Sicherung: the same light, note and two measures on both. */
export async function beginOnBoth(app: App, other: App): Promise<void> {
  const { page } = app;
  await app.open();
  await beginAssessment(page, NAME);
  await light(page, CHECKPOINTS[0], RED).check();
  await noteField(page).fill('Gemeinsam begonnen');
  await goToRoom(page, 'Maßnahmenplan');
  await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
  await field(page, 1, 'Maßnahme').fill('Partner suchen');
  await page.getByRole('button', { name: 'Schließen' }).click();
  await page
    .getByRole('button', { name: `Weitere Maßnahme hinzufügen: 1. ${CHECKPOINTS[0]}` })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Eigene Maßnahme schreiben' }).click();
  await field(page, 2, 'Maßnahme').fill('Faltblatt drucken');
  await expectSaved(page);
  await other.open();
  await takeOver(other, await saveAll(app));
}
