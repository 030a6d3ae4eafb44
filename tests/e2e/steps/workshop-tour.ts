import { expect } from '../fixtures';
import { heading } from './assessment';
import type { Tour } from './tours';
import { CHECKPOINTS, GREEN } from './words';
import { openWorkshop, type SeededWorkshop } from './workshops';

/** Long words, and something in every list. */
const HELD: SeededWorkshop = {
  title: 'Zukunftswerkstatt der Donaudampfschifffahrtsgesellschaft',
  place: 'Kirchengemeindezentrum',
  expected: 12,
  lights: ['grygrgr', 'gyygggr', 'ggrgrgr', 'gryggg-'],
  said: [{ contacts: 'Wir kennen kaum ein Unternehmen.' }],
  topics: [{ id: 't', text: 'Versicherungsbedingungen klären', measureId: null }],
};

/** The rooms in which votes are collected. */
const voting: Tour['walk'] = async (app, look) => {
  const { page } = app;
  await openWorkshop(app, 'abstimmen', HELD);
  await expect(page.locator('[data-vote-count]')).toBeVisible();
  for (const summary of await page.getByRole('main').locator('summary').all()) {
    await summary.click();
  }
  await page.getByRole('button', { name: 'Zählen', exact: true }).click();
  await look('Abstimmen');
  await page.getByRole('button', { name: 'Aufdecken …' }).click();
  await look('Jetzt aufdecken?');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Herumgeben beginnen' }).click();
  await look('Herumgeben, Anfang');
  await page.getByRole('button', { name: 'Ich stimme jetzt ab' }).click();
  await look('Herumgeben, Checkpunkt');
  for (const title of CHECKPOINTS) {
    await expect(heading(page, title)).toBeVisible();
    await page.getByRole('radio', { name: GREEN, exact: true }).check();
    await page.getByRole('button', { name: 'Weiter' }).click();
  }
  await look('Herumgeben, Prüfen');
};

/** The rooms after the reveal. */
const talking: Tour['walk'] = async (app, look) => {
  const { page } = app;
  await openWorkshop(app, 'ergebnis', { ...HELD, revealed: true, joint: '-yrg--r' });
  await page.getByText('Eine Notiz von den Stimmzetteln').click();
  await page.getByRole('button', { name: 'Zeit starten' }).click();
  await look('Ergebnis');
  await page.getByRole('button', { name: 'Gemeinsames Ergebnis übernehmen' }).click();
  await page.getByRole('link', { name: 'Zum Maßnahmenplan' }).click();
  await page.getByRole('button', { name: 'Thema 1: Als Maßnahme übernehmen' }).click();
  await look('Thema als Maßnahme');
  await page.getByRole('dialog').getByRole('button', { name: /^3\. / }).click();
  await expect(page.getByLabel('Maßnahme 1: Maßnahme', { exact: true })).toBeVisible();
  await look('Plan des Workshops');
  await page.getByRole('link', { name: 'Protokoll', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Vorschau' })).toBeVisible();
  await look('Protokoll');
};

/** Rooms of workshops with large text on small screens; axe looks at them in the files of their own. */
export const WORKSHOP_TOURS: readonly Tour[] = [
  { name: 'Workshop, Abstimmen', walk: voting },
  { name: 'Workshop, Ergebnis', walk: talking },
];
