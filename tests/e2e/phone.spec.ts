/** The whole job on a phone, by touch. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectSaved, heading, light, lights, noteField } from './steps/assessment';
import { pdfText, readDownload, savePdf, squeezed } from './steps/documents';
import { expectMeasure, field, fillMeasure } from './steps/plan';
import { CHECKPOINTS, GREEN, RED } from './steps/words';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const tap = (page: Page, role: 'link' | 'button', name: string) =>
  page.getByRole(role, { name, exact: true }).tap();

test('the whole job by touch', async ({ app }) => {
  const { page } = app;
  const [first] = CHECKPOINTS;

  await app.open();
  await tap(page, 'link', 'Neue Selbstbewertung');
  await page.getByLabel('Name der Organisation oder des Bereichs').fill('Verein unterwegs');
  await tap(page, 'button', 'Weiter');

  await test.step('the light is chosen by a tap anywhere on its card', async () => {
    await lights(page, first).getByText('Hier fehlt uns Wichtiges.').tap();
    await expect(light(page, first, RED)).toBeChecked();
    await noteField(page).fill('Im Bus getippt');
  });

  await test.step('examples are folded, and one is taken over', async () => {
    const example = page.getByRole('button', { name: 'Als Maßnahme übernehmen: Fünf KMU' });
    await expect(example).toBeHidden();
    await page.getByText('Welchen Nutzen wir haben können').tap();
    await example.tap();
    await expect(page.getByText('Die Maßnahme steht jetzt im Maßnahmenplan.')).toBeVisible();
    await tap(page, 'button', 'Schließen');
  });

  await test.step('the other lights', async () => {
    for (const checkpoint of CHECKPOINTS.slice(1)) {
      await tap(page, 'link', 'Weiter');
      await expect(heading(page, checkpoint)).toBeVisible();
      await light(page, checkpoint, GREEN).tap();
    }
    await tap(page, 'link', 'Weiter');
    await expect(heading(page, 'Übersicht')).toBeVisible();
    await expect(page.getByText('7 von 7 Checkpunkten bewertet')).toBeVisible();
  });

  const entry = {
    priority: '1 – hoch',
    responsible: 'Frau Şahin',
    start: '2031-01-02',
    review: '2031-02-03',
  } as const;
  await test.step('the plan on cards, and the PDF', async () => {
    await page
      .getByRole('navigation', { name: 'Diese Selbstbewertung' })
      .getByRole('link', { name: 'Maßnahmenplan' })
      .tap();
    await expect(page.getByRole('heading', { name: 'Maßnahme 1' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Ihre Maßnahmen' })).toHaveCount(0);
    await fillMeasure(page, 1, entry);
    await tap(page, 'button', 'Weitere Maßnahme hinzufügen: 1. Strategischer Nutzen');
    await tap(page, 'button', 'Eigene Maßnahme schreiben');
    await field(page, 2, 'Maßnahme').fill('Danach');
    await tap(page, 'button', 'Maßnahme 2: Nach oben');
    await expectMeasure(page, 2, entry);
    await expectSaved(page);
    const text = await pdfText(await readDownload(await savePdf(page)));
    for (const said of ['Verein unterwegs', 'Im Bus getippt', 'Frau Şahin', '03.02.2031']) {
      expect(squeezed(text)).toContain(squeezed(said));
    }
  });
});
