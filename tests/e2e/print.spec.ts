/** Paper gets the report: lights in words, notes and the six columns, and nothing to press. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { goToCheckpoint, goToRoom, noteField, openExample } from './steps/assessment';
import { pdfText, squeezed } from './steps/documents';
import { field } from './steps/plan';
import { CHECKPOINTS, EXAMPLE, GREEN, RED, YELLOW } from './steps/words';

const COLUMNS = ['Checkpunkt', 'Maßnahme', 'Priorität', 'Verantwortlich', 'Beginn', 'Kontrolle'];

const NOT_FOR_PAPER = [
  'Als PDF speichern',
  'Drucken',
  'Umbenennen',
  'Erneut bewerten',
  'Maßnahme hinzufügen',
  'Weiter',
  'Zurück',
  'Gespeichert',
  'Datenschutz',
  'Rückgängig',
  'Schließen',
];

/** What the browser would print. */
async function printed(page: Page): Promise<string> {
  return pdfText(await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true }));
}

for (const room of ['Übersicht', 'Maßnahmenplan'] as const) {
  test(`printing from: ${room}`, async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    await goToCheckpoint(page, 3);
    await noteField(page).fill('Diese Notiz steht auch auf dem Papier.');
    await page.getByRole('button', { name: 'Als Maßnahme übernehmen' }).first().click();
    await goToRoom(page, 'Maßnahmenplan');
    await field(page, 1, 'Verantwortlich').fill('Łukasz Nguyễn');
    const measure = await field(page, 1, 'Maßnahme').inputValue();
    await goToRoom(page, room);
    // The code for the pages comes after the screen; until then the browser would print that.
    let paper = '';
    await expect(async () => {
      paper = await printed(page);
      expect(paper).toContain('Grundlage: Praxishilfe');
    }).toPass();
    const text = squeezed(paper);
    for (const said of [
      EXAMPLE,
      ...CHECKPOINTS,
      ...[RED, YELLOW, GREEN],
      'Diese Notiz steht auch auf dem Papier.',
      ...COLUMNS,
      measure,
      'Łukasz Nguyễn',
      '1 – hoch',
    ]) {
      expect(text).toContain(squeezed(said));
    }
    for (const button of NOT_FOR_PAPER) expect.soft(paper).not.toContain(button);
  });
}

test('„Drucken“ opens the print dialog of the browser', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await app.open();
  await openExample(page);
  await page.getByRole('button', { name: 'Drucken' }).click();
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached();
});
