/** Several assessments side by side: the list, the example, a new run, and what is due. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  goToRoom,
  heading,
  light,
  lights,
  noteField,
  openExample,
} from './steps/assessment';
import { goToStart } from './steps/backup';
import { addFromExample, addOwnMeasure, asPrinted, field } from './steps/plan';
import { CHECKPOINTS, EXAMPLE, GREEN, RED, YELLOW } from './steps/words';

const item = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByLabel(`Weitere Möglichkeiten für „${name}“`).click();
  await item(page, name).getByRole('button', { name: action }).click();
}

async function names(page: Page): Promise<string[]> {
  const list = page.getByRole('region', { name: 'Ihre Selbstbewertungen' });
  return list.getByRole('listitem').getByRole('link').allTextContents();
}

async function begin(app: App, ...all: string[]): Promise<void> {
  await app.open();
  for (const name of all) {
    await beginAssessment(app.page, name);
    await light(app.page, CHECKPOINTS[0], RED).check();
    await goToStart(app.page);
    await expect(item(app.page, name)).toBeVisible();
  }
}

test('one for each area, the newest first', async ({ app }) => {
  const { page } = app;
  await begin(app, 'Team Jugend', 'Team Senioren');
  await expect.poll(() => names(page)).toEqual(['Team Senioren', 'Team Jugend']);
  await expect(item(page, 'Team Jugend')).toContainText('1 von 7 bewertet');
  await expect(item(page, 'Team Jugend')).toContainText(`1: ${RED}, 2: Noch nicht bewertet`);
  await page.getByRole('link', { name: 'Team Jugend', exact: true }).click();
  await goToCheckpoint(page, 1);
  await light(page, CHECKPOINTS[0], GREEN).check();
  await goToStart(page);
  await expect.poll(() => names(page)).toEqual(['Team Jugend', 'Team Senioren']);
});

test('renaming in the list and in the overview', async ({ app }) => {
  const { page } = app;
  await begin(app, 'Alter Name');
  await choose(page, 'Alter Name', 'Umbenennen');
  const name = page.getByRole('dialog').getByLabel('Name der Organisation oder des Bereichs');
  await expect(name).toHaveValue('Alter Name');
  await name.fill('Neuer Name');
  await name.press('Enter');
  await expect(item(page, 'Neuer Name')).toBeVisible();
  await page.getByRole('link', { name: 'Neuer Name', exact: true }).click();
  await goToRoom(page, 'Übersicht');
  await page.getByRole('button', { name: 'Umbenennen' }).click();
  await name.fill('Noch neuer');
  await page.getByRole('button', { name: 'Namen speichern' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Noch neuer');
});

test('a duplicate lives its own life', async ({ app }) => {
  const { page } = app;
  await begin(app, 'Verein');
  await choose(page, 'Verein', 'Duplizieren');
  await page.getByRole('link', { name: 'Verein (Kopie)', exact: true }).click();
  await goToCheckpoint(page, 1);
  await expect(light(page, CHECKPOINTS[0], RED)).toBeChecked();
  await light(page, CHECKPOINTS[0], GREEN).check();
  await goToStart(page);
  await page.getByRole('link', { name: 'Verein', exact: true }).click();
  await goToCheckpoint(page, 1);
  await expect(light(page, CHECKPOINTS[0], RED)).toBeChecked();
});

test('what was deleted comes back with Rückgängig, as it was', async ({ app }) => {
  const { page } = app;
  await begin(app, 'Bleibt', 'Geht');
  await page.getByRole('link', { name: 'Geht', exact: true }).click();
  await goToCheckpoint(page, 1);
  await noteField(page).fill('Gerade noch geschrieben');
  await goToStart(page);
  await choose(page, 'Geht', 'Löschen');
  await expect.poll(() => names(page)).toEqual(['Bleibt']);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => names(page)).toEqual(['Geht', 'Bleibt']);
  await page.reload();
  await page.getByRole('link', { name: 'Geht', exact: true }).click();
  await goToCheckpoint(page, 1);
  await expect(noteField(page)).toHaveValue('Gerade noch geschrieben');
  await expect(light(page, CHECKPOINTS[0], RED)).toBeChecked();
});

test('an address of what was deleted says so', async ({ app }) => {
  const { page } = app;
  await begin(app, 'Geht');
  await page.getByRole('link', { name: 'Geht', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Die Checkpunkte' })).toBeVisible();
  const address = page.url();
  await goToStart(page);
  await choose(page, 'Geht', 'Löschen');
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
  await page.goto(address);
  await expect(heading(page, 'Diese Selbstbewertung ist nicht auf diesem Gerät')).toBeVisible();
});

test('rating again: the earlier light stands beside, only open measures come along', async ({
  app,
}) => {
  const { page } = app;
  const planning = `3. ${CHECKPOINTS[2]}`;
  await app.open();
  await beginAssessment(page, 'Verein');
  await goToCheckpoint(page, 3);
  await light(page, CHECKPOINTS[2], RED).check();
  await goToRoom(page, 'Maßnahmenplan');
  for (const text of ['Offene', 'Laufende', 'Erledigte', 'Verworfene']) {
    await addOwnMeasure(page, planning);
    const number = await page.getByLabel(/: Status$/).count();
    await field(page, number, 'Maßnahme').fill(`${text} Maßnahme`);
    const status = { Laufende: 'läuft', Erledigte: 'erledigt', Verworfene: 'verworfen' }[text];
    if (status) await field(page, number, 'Status').selectOption(status);
  }
  await goToRoom(page, 'Übersicht');
  await page.getByRole('button', { name: 'Erneut bewerten' }).click();

  await expect(heading(page, CHECKPOINTS[0])).toBeVisible();
  await goToCheckpoint(page, 3);
  await expect(lights(page, CHECKPOINTS[2]).getByText(/^Bewertung vom/)).toContainText(RED);
  await expect(lights(page, CHECKPOINTS[2]).getByRole('radio', { checked: true })).toHaveCount(0);
  await light(page, CHECKPOINTS[2], YELLOW).check();
  await goToRoom(page, 'Übersicht');
  await expect(page.getByText(`früher: ${RED}`).first()).toBeVisible();
  await goToRoom(page, 'Maßnahmenplan');
  await expect(field(page, 1, 'Maßnahme')).toHaveValue('Offene Maßnahme');
  await expect(field(page, 2, 'Maßnahme')).toHaveValue('Laufende Maßnahme');
  await expect(page.getByLabel(/: Status$/)).toHaveCount(2);
  await goToStart(page);
  await expect.poll(() => names(page)).toEqual(['Verein', 'Verein']);
});

test('the example opens, changes and goes', async ({ app }) => {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToCheckpoint(page, 1);
  await noteField(page).fill('Im Beispiel probiert');
  await goToStart(page);
  // The same one again, not a second.
  await openExample(page);
  await goToCheckpoint(page, 1);
  await expect(noteField(page)).toHaveValue('Im Beispiel probiert');
  await goToStart(page);
  await expect(item(page, EXAMPLE)).toContainText('Beispiel');
  await expect(page.getByRole('heading', { name: 'Fällige Kontrollen' })).toBeHidden();
  await choose(page, EXAMPLE, 'Löschen');
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
});

test('„Weitermachen“ leads to the last place after the browser was closed', async ({
  host,
  launchPersistent,
}, info) => {
  const profile = info.outputPath('profile');
  const { context, page } = await launchPersistent(profile);
  await page.goto(host.url);
  await beginAssessment(page, 'Verein');
  await goToCheckpoint(page, 4);
  await expectSaved(page);
  await context.close();
  const { page: again } = await launchPersistent(profile);
  await again.goto(host.url);
  await expect(again.getByText('bei Checkpunkt 4')).toBeVisible();
  await again.getByRole('link', { name: 'Weitermachen' }).click();
  await expect(heading(again, CHECKPOINTS[3])).toBeVisible();
});

test('Kontrollen that are due stand on the start screen and lead to their measure', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  const day = (offset: number) =>
    page.evaluate((days) => {
      const date = new Date();
      date.setDate(date.getDate() + days);
      const two = (part: number) => String(part).padStart(2, '0');
      return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    }, offset);
  const [yesterday, today, tomorrow] = [await day(-1), await day(0), await day(1)];

  await beginAssessment(page, 'Verein');
  await goToCheckpoint(page, 6);
  await light(page, CHECKPOINTS[5], RED).check();
  await goToRoom(page, 'Maßnahmenplan');
  for (const [index, review] of [tomorrow, today, yesterday].entries()) {
    await addOwnMeasure(page, `6. ${CHECKPOINTS[5]}`);
    await field(page, index + 1, 'Maßnahme').fill(`Maßnahme für Tag ${index}`);
    await field(page, index + 1, 'Kontrolle').fill(review);
  }
  await addFromExample(page, `6. ${CHECKPOINTS[5]}`, 'Ziel, Umfang');
  await field(page, 4, 'Kontrolle').fill(yesterday);
  await field(page, 4, 'Status').selectOption('erledigt');
  await goToStart(page);

  const due = page.getByRole('region', { name: 'Fällige Kontrollen' }).getByRole('listitem');
  await expect(due).toHaveCount(2);
  await expect(due.nth(0)).toContainText(`überfällig seit ${asPrinted(yesterday)}`);
  await expect(due.nth(1)).toContainText(`heute fällig (${asPrinted(today)})`);
  await due.nth(0).getByRole('link').click();
  // What people come for is the status or a new date, not the text.
  await expect(field(page, 3, 'Status')).toBeFocused();
  await expect(field(page, 3, 'Maßnahme')).toHaveValue('Maßnahme für Tag 2');
});
