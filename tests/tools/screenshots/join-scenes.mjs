/** The number of workshop 7 with the first Praxishilfe, as the beamer shows it. */
const NUMBER = '2T4X';
const JOIN = '#/workshop/mitmachen';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} light */
async function give(page, light) {
  await page.getByRole('radio', { name: light, exact: true }).check();
}

/** Taking part on the own phone, and the guide for those who run a workshop. @type {import('./scenes.mjs').Scene[]} */
export const JOIN_SCENES = [
  {
    name: 'join-problem',
    at: JOIN,
    heading: 'An einem Workshop teilnehmen',
    act: async (page) => {
      await page.getByLabel('Workshop-Nummer').fill('7K3O');
      await page.getByRole('button', { name: 'Weiter', exact: true }).click();
      await page.getByText('kommt in Workshop-Nummern nicht vor').waitFor();
    },
  },
  { name: 'join-start', at: `${JOIN}/${NUMBER}`, heading: /Ihr Stimmzettel/ },
  {
    name: 'join-checkpoint',
    at: `${JOIN}/${NUMBER}/2`,
    heading: 'Möglichkeiten der Zusammenarbeit',
    act: async (page) => {
      await give(page, 'Handlungsbedarf');
      await page
        .getByLabel(/^Ihre Notiz/)
        .fill('Drei Betriebe haben wir gefragt, mehr noch nicht.');
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'join-overview',
    act: async (page) => {
      await page.getByRole('link', { name: 'Weiter', exact: true }).click();
      await give(page, 'Keine Angabe');
      await page.getByRole('link', { name: 'Alle: Übersicht' }).click();
      await page.getByLabel('Meine Notiz in den QR-Code aufnehmen').check();
      await page.getByText('Die Notizen passen').waitFor();
    },
  },
  {
    name: 'join-code',
    act: async (page) => {
      await page.getByRole('button', { name: 'Stimmzettel abschließen' }).click();
      await page.getByRole('img', { name: /^QR-Code/ }).waitFor();
    },
  },
  {
    name: 'join-again',
    window: true,
    act: (page) => page.getByRole('button', { name: 'Neuen Stimmzettel ausfüllen' }).click(),
  },
  {
    name: 'join-drafts',
    at: JOIN,
    act: (page) => page.getByText('Stimmzettel auf diesem Gerät').waitFor(),
  },
  { name: 'guide', at: '#/workshop/leitfaden', heading: 'Leitfaden für Workshops' },
];
