import { putWorkshop, storyWorkshop } from './workshop-story.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} room e.g. "abstimmen" @param {object} [over] what is different */
async function enter(page, room, over = {}) {
  await putWorkshop(page, storyWorkshop(over));
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/workshop/story/${room}`);
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** @param {Page} page @param {string[]} words a light for each checkpoint */
async function vote(page, words) {
  for (const word of words) {
    await page.getByRole('radio', { name: word, exact: true }).check();
    await press(page, 'Weiter');
  }
}

const [RED, YELLOW, NONE] = ['Dringender Handlungsbedarf', 'Handlungsbedarf', 'Keine Angabe'];

/** Voting at the laptop, and on a device that goes round. @type {import('./scenes.mjs').Scene[]} */
export const VOTE_SCENES = [
  {
    name: 'vote',
    at: '#/',
    act: async (page) => {
      await enter(page, 'abstimmen');
      await page.getByLabel('Stimmzettel-Code').fill('K7M0F4T2');
      await press(page, 'Zählen');
      await page.getByText('kommt in Stimmzettel-Codes nicht vor').waitFor();
    },
  },
  {
    name: 'vote-paper',
    act: async (page) => {
      await page.locator('summary', { hasText: 'Papier nachtragen' }).click();
      for (const key of ['1 Rot', '2 Gelb', '0 Keine Angabe']) await press(page, key);
    },
  },
  {
    name: 'vote-reveal',
    window: true,
    act: async (page) => {
      await press(page, 'Aufdecken …');
      await page.getByRole('dialog', { name: 'Jetzt aufdecken?' }).waitFor();
    },
  },
  {
    name: 'vote-revealed',
    at: '#/',
    act: async (page) => {
      await enter(page, 'abstimmen', { revealed: true });
      await page.getByRole('heading', { name: 'Aufgedeckt' }).waitFor();
    },
  },
  {
    name: 'pass-start',
    at: '#/',
    window: true,
    act: async (page) => {
      await enter(page, 'weitergeben');
      await page.getByRole('heading', { name: 'Still abstimmen' }).waitFor();
    },
  },
  {
    name: 'pass-checkpoint',
    act: async (page) => {
      await press(page, 'Ich stimme jetzt ab');
      await page.getByRole('radio', { name: YELLOW, exact: true }).check();
    },
  },
  {
    name: 'pass-check',
    act: (page) => vote(page, [YELLOW, RED, YELLOW, NONE, RED, YELLOW, NONE]),
  },
  {
    name: 'pass-thanks',
    window: true,
    act: async (page) => {
      await press(page, 'Stimmzettel einwerfen');
      await page.getByRole('heading', { name: 'Danke!' }).waitFor();
    },
  },
];
