import { putWorkshop, storyWorkshop } from './workshop-story.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Opens a room of a workshop that has just been put there. @param {Page} page @param {string} room @param {object} workshop */
async function enter(page, room, workshop) {
  await putWorkshop(page, workshop);
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/workshop/${workshop.id}/${room}`);
  await page.getByRole('heading', { level: 1, name: workshop.title }).waitFor();
}

/**
 * The rooms of a workshop, from the votes to the plan.
 *
 * @type {import('./scenes.mjs').Scene[]}
 */
export const WORKSHOP_SCENES = [
  {
    name: 'workshop-result-before',
    at: '#/impressum',
    heading: /./,
    act: (page) => enter(page, 'ergebnis', storyWorkshop({ id: 'before' })),
  },
  {
    name: 'workshop-result',
    at: '#/impressum',
    heading: /./,
    act: async (page) => {
      await enter(page, 'ergebnis', storyWorkshop({ id: 'talk' }, 'r-yg---'));
      await page.locator('summary', { hasText: 'Notizen von den Stimmzetteln' }).click();
    },
  },
  {
    name: 'workshop-result-unanimous',
    act: async (page) => {
      await page.getByRole('button', { name: /^7\. / }).click();
      await page.getByRole('button', { name: 'Rot übernehmen' }).waitFor();
    },
  },
  {
    name: 'workshop-result-taken',
    at: '#/impressum',
    heading: /./,
    act: async (page) => {
      await enter(page, 'ergebnis', storyWorkshop({ id: 'agreed' }, 'ryyggyr'));
      await page.getByRole('button', { name: 'Gemeinsames Ergebnis übernehmen' }).click();
      await page.getByRole('radio', { name: 'Handlungsbedarf', exact: true }).check();
      await page.getByText('Ein Checkpunkt mit Unterschieden').waitFor();
    },
  },
  {
    name: 'workshop-plan',
    act: async (page) => {
      await page.getByRole('link', { name: 'Zum Maßnahmenplan' }).click();
      await page.getByRole('button', { name: /^Maßnahme hinzufügen: 1\. / }).click();
      await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
      await page.getByRole('combobox', { name: 'Maßnahme 1: Verantwortlich' }).fill('Kim Sommer');
    },
  },
  {
    name: 'workshop-topic',
    window: true,
    act: async (page) => {
      await page.getByRole('button', { name: 'Thema 1: Als Maßnahme übernehmen' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
