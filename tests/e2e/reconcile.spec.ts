/** Two people edit copies on two devices: both end with all work, and choose where they differ. */
import type { Page } from '@playwright/test';
import { type App, test as base, checkA11y, expect } from './fixtures';
import {
  expectSaved,
  goToCheckpoint,
  goToRoom,
  heading,
  light,
  noteField,
} from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { anotherDevice, beginOnBoth, NAME, openPlanOf, saveAll, takeOver } from './steps/devices';
import { field } from './steps/plan';
import { CHECKPOINTS, GREEN, YELLOW } from './steps/words';

const test = base.extend<{ other: App }>({
  other: async ({ app, browser }, use) => {
    const { other, close } = await anotherDevice(browser, app);
    await use(other);
    expect(other.watch.findings()).toEqual([]);
    await close();
  },
});

/** What both must agree about; where people looked last is each device's own. */
function agreed(backup: string) {
  const { assessments } = JSON.parse(backup) as { assessments: Record<string, unknown>[] };
  return assessments.map(({ revision: _r, lastPlace: _p, updatedAt: _u, ...rest }) => rest);
}

async function workApart(app: App, other: App): Promise<void> {
  const { page } = app;
  await openPlanOf(app, NAME);
  await field(page, 1, 'Priorität').selectOption('1 – hoch');
  await field(page, 1, 'Verantwortlich').fill('Kim');
  await field(page, 2, 'Verantwortlich').fill('Druckerei');
  await goToCheckpoint(page, 1);
  await noteField(page).fill('Notiz vom Handy');
  await goToCheckpoint(page, 2);
  await light(page, CHECKPOINTS[1], GREEN).check();
  await expectSaved(page);

  const there = other.page;
  await openPlanOf(other, NAME);
  await field(there, 1, 'Maßnahme').fill('Partner finden');
  await field(there, 1, 'Verantwortlich').fill('Lea');
  await there
    .getByRole('listitem')
    .or(there.getByRole('row'))
    .filter({ has: field(there, 2, 'Maßnahme') })
    .last()
    .getByRole('button', { name: /löschen/i })
    .last()
    .click();
  await goToCheckpoint(there, 1);
  await noteField(there).fill('Notiz vom Laptop');
  await goToCheckpoint(there, 3);
  await light(there, CHECKPOINTS[2], YELLOW).check();
  await expectSaved(there);
}

const card = (page: Page, name: string | RegExp) => page.getByRole('article', { name });
const decide = (page: Page, name: string | RegExp) =>
  card(page, name).getByRole('button', { name: 'So übernehmen' }).click();

test('two devices exchange their Sicherungen, decide, and end with the same', async ({
  app,
  other,
}) => {
  await beginOnBoth(app, other);
  await workApart(app, other);
  const [here, there] = [await saveAll(app), await saveAll(other)];

  const { page } = app;
  await goToStart(page);
  await goToBackup(page);
  await openBackup(page, there);
  const entry = page.getByRole('listitem').filter({ hasText: NAME });
  await expect(entry).toContainText('Bei 3 Punkten müssten Sie danach wählen.');
  await expect(entry.getByRole('combobox')).toHaveValue('merge');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('button', { name: '1 Selbstbewertung übernehmen' }).click();
  // Not hidden by the bar with "Rückgängig", and told.
  const left = page.getByRole('status').getByText('3 Punkte sind noch zu entscheiden.');
  await expect(left).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('group', { name: 'Sicherung öffnen' })).toBeFocused();
  await page.getByRole('link', { name: 'Stände abgleichen' }).click();
  await expect(heading(page, 'Abgleich')).toBeVisible();
  await expect(page.getByText('Noch 3 Punkte zu entscheiden.')).toBeVisible();
  await takeOver(other, here);

  const note = /Checkpunkt 1: .* Notiz/;
  await expect(card(page, note)).toContainText('Notiz vom Handy');
  await expect(card(page, note)).toContainText('Notiz vom Laptop');
  await expect(card(page, note)).toContainText('Stand A (gilt jetzt)');
  await card(page, note)
    .getByRole('radio', { name: /^Beide behalten/ })
    .check();
  await decide(page, note);
  await expect(page.getByText('Noch 2 Punkte zu entscheiden.')).toBeVisible();

  const changed = page.getByRole('article').filter({ hasText: 'Partner finden' });
  await changed.getByRole('radio', { name: /Kim/ }).check();
  await changed.getByRole('radio', { name: /Partner finden/ }).check();
  await changed.getByRole('button', { name: 'So übernehmen' }).click();
  const removed = page.getByRole('article').filter({ hasText: 'Faltblatt drucken' });
  await expect(removed.getByRole('radio', { name: 'Maßnahme behalten' })).toBeChecked();
  await removed.getByRole('button', { name: 'So übernehmen' }).click();
  await expect(page.getByText('Es gibt nichts zu entscheiden')).toBeInViewport({ ratio: 1 });
  await expect(heading(page, 'Abgleich')).toBeFocused();
  await expect(heading(page, 'Abgleich')).toBeInViewport({ ratio: 1 });
  await expectSaved(page);

  const decided = await saveAll(app);
  await takeOver(other, decided);
  expect(agreed(await saveAll(other))).toEqual(agreed(decided));

  for (const { page: shown } of [app, other]) {
    await goToStart(shown);
    await shown.getByRole('link', { name: NAME, exact: true }).first().click();
    await goToRoom(shown, 'Maßnahmenplan');
    await expect(shown.getByRole('link', { name: 'Zum Abgleich' })).toBeHidden();
    await expect(field(shown, 1, 'Maßnahme')).toHaveValue('Partner finden');
    await expect(field(shown, 1, 'Priorität')).toHaveValue('1');
    await expect(field(shown, 1, 'Verantwortlich')).toHaveValue('Kim');
    await expect(field(shown, 2, 'Verantwortlich')).toHaveValue('Druckerei');
    await goToCheckpoint(shown, 1);
    await expect(noteField(shown)).toHaveValue(
      /Notiz vom (Handy|Laptop)\n\nNotiz vom (Handy|Laptop)/,
    );
    await goToCheckpoint(shown, 2);
    await expect(light(shown, CHECKPOINTS[1], GREEN)).toBeChecked();
    await goToCheckpoint(shown, 3);
    await expect(light(shown, CHECKPOINTS[2], YELLOW)).toBeChecked();
  }
});

test('until somebody decides, all rooms work and lead to the Abgleich; a decision can be taken back', async ({
  app,
  other,
}) => {
  await beginOnBoth(app, other);
  await workApart(app, other);
  await takeOver(app, await saveAll(other));

  const { page } = app;
  await openPlanOf(app, NAME);
  await expect(field(page, 1, 'Maßnahme')).toBeVisible();
  await expect(
    page.getByRole('status').getByText('Bei 3 Punkten gibt es verschiedene Stände.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Zum Abgleich' }).click();
  await expect(heading(page, 'Abgleich')).toBeFocused();
  await checkA11y(page, 'Abgleich');

  await expect(page.getByText('jeweils der spätere Eintrag')).toBeVisible();
  await page.getByRole('button', { name: 'Alle Vorschläge übernehmen' }).click();
  await expect(page.getByText('Es gibt nichts zu entscheiden')).toBeVisible();
  await expect(heading(page, 'Abgleich')).toBeFocused();
  await checkA11y(page, 'Abgleich, alles entschieden');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Noch 3 Punkte zu entscheiden.')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByText('Noch 3 Punkte zu entscheiden.')).toBeVisible();
});

test('the keyboard alone chooses and decides, and goes on to the next point', async ({
  app,
  other,
}) => {
  await beginOnBoth(app, other);
  await workApart(app, other);
  await takeOver(app, await saveAll(other));

  const { page } = app;
  await page.getByRole('link', { name: 'Stände abgleichen' }).press('Enter');
  await expect(heading(page, 'Abgleich')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Alle Vorschläge übernehmen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('input:focus')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input:focus')).toBeChecked();
  const [first] = await page.getByRole('article').getByRole('heading', { level: 2 }).all();
  await expect(first ?? page.locator('nothing')).toContainText('Notiz');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noch 2 Punkte zu entscheiden.')).toBeVisible();
  await expect(page.locator('h2:focus')).toHaveCount(1);
});
