import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SCENES } from './scenes.mjs';
import { play, visit } from './take.mjs';

/** `from`: the heading that stands at the top, below the rows that stay in view. */
const PICTURES = [
  { file: 'plan-laptop.png', scene: 'plan', device: 'laptop', pixels: 1, from: 'Ihre Maßnahmen' },
  { file: 'checkpoint-phone.png', scene: 'checkpoint-rated', device: 'phone', pixels: 2 },
];

const LARGEST = 150_000;

/**
 * The two pictures of the README, small enough to stay in the repository for ever.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the app
 * @param {string} folder
 * @returns {Promise<string[]>} what was written
 */
export async function takeReadmePictures(browser, url, folder) {
  const written = [];
  for (const { file, scene, device, pixels, from } of PICTURES) {
    const { page, close } = await visit(browser, device, 'light', pixels);
    for (const name of ['backup-preview', 'backup-done', scene]) {
      const wanted = SCENES.find((candidate) => candidate.name === name);
      if (!wanted) throw new Error(`There is no scene "${name}".`);
      await play(page, url, wanted);
    }
    if (from) await page.getByRole('heading', { name: from }).evaluate(bringUp);
    const path = join(folder, file);
    await page.screenshot({ path, animations: 'disabled' });
    await close();
    const { size } = statSync(path);
    if (size > LARGEST)
      throw new Error(`${basename(path)} has ${size} bytes, more than ${LARGEST}.`);
    written.push(path);
  }
  return written;
}

/** Runs in the page. @param {Element} heading */
function bringUp(heading) {
  const ROWS_IN_VIEW = 110;
  window.scrollBy(0, heading.getBoundingClientRect().top - ROWS_IN_VIEW);
}
