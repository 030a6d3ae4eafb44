import { putWorkshop, storyWorkshop } from './workshop-story.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** On the wall, and on the phone of somebody who looks in there. @type {import('./scenes.mjs').Scene['devices']} */
const devices = ['beamer', 'phone'];

/** Opens the beamer view of a workshop that has just been put there. @param {Page} page @param {object} workshop */
async function showBeamer(page, workshop) {
  await putWorkshop(page, workshop);
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/workshop/${workshop.id}/beamer`);
  await page.getByRole('region', { name: /^Beamer-Ansicht/ }).waitFor();
}

/** @param {Page} page @param {string[]} keys @param {string | RegExp} heading */
async function press(page, keys, heading) {
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/**
 * The beamer view, slide by slide.
 *
 * @type {import('./scenes.mjs').Scene[]}
 */
export const BEAMER_SCENES = [
  {
    name: 'beamer-vote',
    at: '#/impressum',
    heading: /./,
    act: async (page) => {
      await showBeamer(page, storyWorkshop({ id: 'wall-before' }));
      await page.getByRole('img', { name: /^QR-Code/ }).waitFor();
    },
  },
  {
    name: 'beamer-checkpoint',
    at: '#/impressum',
    heading: /./,
    act: async (page) => {
      const topics = [
        'Räume für das Sommerfest: Wer fragt in der Gemeinde?',
        'Versicherungsschutz der Ehrenamtlichen klären',
        'Kinderbetreuung während der Treffen',
      ].map((text, at) => ({ id: `t${at}`, text, measureId: null }));
      await showBeamer(page, storyWorkshop({ id: 'wall', topics }, 'r-yg-y-'));
      await page.keyboard.press('t');
      await page.getByRole('timer').waitFor();
    },
  },
  { name: 'beamer-open', act: (page) => press(page, ['ArrowRight'], /^Checkpunkt/) },
  { name: 'beamer-dark', act: (page) => press(page, ['d'], /^Checkpunkt/) },
  {
    name: 'beamer-keys',
    act: async (page) => {
      await press(page, ['d', '?'], /^Checkpunkt/);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'beamer-plan',
    act: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press(page, ['End'], 'Maßnahmenplan');
    },
  },
  { name: 'beamer-topics', act: (page) => press(page, ['ArrowLeft'], 'Themenspeicher') },
  {
    name: 'beamer-result',
    act: (page) => press(page, ['ArrowLeft'], 'Unser gemeinsames Ergebnis'),
  },
].map((scene) => ({ ...scene, devices, window: true }));
