/** Where the focus goes when what had it disappears; nobody starts again from the top of the page. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { beginAssessment, goToRoom, heading, light, lights, openExample } from './steps/assessment';
import { tabPast, tabTo } from './steps/keyboard';
import { addFor, field } from './steps/plan';
import { CHECKPOINTS, EXAMPLE, GREEN, RED } from './steps/words';

const button = (page: Page, name: string) => page.getByRole('button', { name });

test('the first stop leads past the frame into the content', async ({ app }) => {
  const { page } = app;
  await app.open();
  const skip = button(page, 'Zum Inhalt springen');
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Neue Selbstbewertung' })).toBeFocused();
});

test('Tab leads through every screen to its end, and Shift+Tab back', async ({ app }) => {
  const { page } = app;
  const skip = button(page, 'Zum Inhalt springen');
  const last = page.getByRole('contentinfo').getByRole('link').last();
  const throughAndBack = async (name: string) => {
    await test.step(name, async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await tabPast(page, last);
      await tabPast(page, skip, 'Shift+Tab');
    });
  };
  await app.open();
  await throughAndBack('Start');
  await beginAssessment(page, 'Verein');
  await button(page, 'Als Maßnahme übernehmen: Fünf KMU').click();
  await throughAndBack('Checkpunkt');
  await goToRoom(page, 'Übersicht');
  await throughAndBack('Übersicht');
  await goToRoom(page, 'Maßnahmenplan');
  await throughAndBack('Maßnahmenplan');
  await page.getByRole('link', { name: 'Datenschutz' }).click();
  await throughAndBack('Datenschutz');
  await page.getByRole('link', { name: 'Sicherung', exact: true }).click();
  await throughAndBack('Sicherung');
  await app.open('#/neu');
  await throughAndBack('Neue Selbstbewertung');
});

test.describe('Escape closes a dialog and brings the focus back to its opener', () => {
  test('an explained term', async ({ app }) => {
    const { page } = app;
    await app.open();
    await beginAssessment(page, 'Verein');
    const term = page.getByRole('main').getByRole('button', { name: 'KMU' }).first();
    await tabTo(page, term);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('kleine und mittlere');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(term).toBeFocused();
  });

  test('a new measure', async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    await page.getByRole('link', { name: 'Maßnahmenplan', exact: true }).click();
    const dialog = await addFor(page, `3. ${CHECKPOINTS[2]}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button(page, `Maßnahme hinzufügen: 3. ${CHECKPOINTS[2]}`)).toBeFocused();
  });

  test('a new name, from the menu of the list', async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    await page.getByRole('link', { name: 'zur Startseite' }).click();
    const menu = page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`);
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, 'Umbenennen'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test('the menu itself', async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    await page.getByRole('link', { name: 'zur Startseite' }).click();
    const menu = page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`);
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, 'Löschen'));
    await page.keyboard.press('Escape');
    await expect(button(page, 'Löschen')).toBeHidden();
    await expect(menu).toBeFocused();
  });
});

test.describe('a button that disappears hands the focus on', () => {
  test('a light taken back: to the lights', async ({ app }) => {
    const { page } = app;
    await app.open();
    await beginAssessment(page, 'Verein');
    await light(page, CHECKPOINTS[0], GREEN).check();
    await button(page, 'Bewertung zurücknehmen').press('Enter');
    await expect(lights(page, CHECKPOINTS[0]).getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(light(page, CHECKPOINTS[0], RED)).toBeFocused();
  });

  test('an example taken over: to its measure, and back by Rückgängig', async ({ app }) => {
    const { page } = app;
    await app.open();
    await beginAssessment(page, 'Verein');
    await button(page, 'Als Maßnahme übernehmen: Fünf KMU').press('Enter');
    const taken = page.getByRole('link', { name: 'Im Maßnahmenplan ansehen: Fünf KMU' });
    await expect(taken).toBeFocused();
    await button(page, 'Rückgängig').press('Enter');
    await expect(taken).toBeHidden();
    await expect(heading(page, CHECKPOINTS[0])).toBeFocused();
  });

  test('a notice that was closed: to the heading', async ({ app }) => {
    const { page } = app;
    await app.open();
    await beginAssessment(page, 'Verein');
    await button(page, 'Als Maßnahme übernehmen: Fünf KMU').click();
    await page.getByRole('button', { name: 'Schließen' }).press('Enter');
    await expect(button(page, 'Rückgängig')).toBeHidden();
    await expect(heading(page, CHECKPOINTS[0])).toBeFocused();
  });

  test('a deleted measure: to the one that takes its place, and back by Rückgängig', async ({
    app,
  }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    await page.getByRole('link', { name: 'Maßnahmenplan', exact: true }).click();
    const text = await field(page, 1, 'Maßnahme').inputValue();
    await button(page, 'Maßnahme 1: Löschen').press('Enter');
    const first = page.getByRole('rowheader', { name: 'Maßnahme 1' });
    await expect(first).toBeFocused();
    await expect(field(page, 1, 'Maßnahme')).not.toHaveValue(text);
    await button(page, 'Rückgängig').press('Enter');
    await expect(first).toBeFocused();
    await expect(field(page, 1, 'Maßnahme')).toHaveValue(text);
  });

  test('a deleted assessment: to the heading', async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    await page.getByRole('link', { name: 'zur Startseite' }).click();
    await page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`).click();
    await button(page, 'Löschen').press('Enter');
    await expect(heading(page, 'Gemeinsam mit Unternehmen mehr bewegen')).toBeFocused();
    await button(page, 'Rückgängig').press('Enter');
    await expect(page.getByRole('link', { name: EXAMPLE })).toBeVisible();
    await expect(heading(page, 'Gemeinsam mit Unternehmen mehr bewegen')).toBeFocused();
  });
});
